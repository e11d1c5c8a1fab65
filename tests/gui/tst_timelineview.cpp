#include "widgets/timelinelegend.h"
#include "widgets/timelinepane.h"
#include "widgets/timelinepicture.h"
#include "widgets/timelineview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QImage>
#include <QPaintEvent>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

AttemptRecord attemptFrom(std::chrono::milliseconds start)
{
    return {.queued = start, .sent = start, .firstWords = start + 500ms, .end = start + 4s};
}

RunRecord sampleRun()
{
    RunRecord run;
    addCall(run, {.call = CallRecord::Call::Brief, .attempts = {attemptFrom(0s)}});
    addCall(run, {.index = 0, .attempts = {attemptFrom(4s)}});
    addCall(run, {.index = 1, .attempts = {attemptFrom(4s)}});
    return run;
}

/// What was painted of a widget.
class PaintWatch : public QObject
{
public:
    QRegion painted;

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void zoomsAndShowsAllAgain()
    {
        TimelineModel model;
        model.setRun(sampleRun());
        TimelineView view(model);
        view.resize(700, 300);
        view.show();
        const int whole = view.columnWidth(TimelineModel::LaneColumn);
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.columnWidth(TimelineModel::LaneColumn) > whole);
        QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(view.columnWidth(TimelineModel::LaneColumn), whole);
        QTest::keyClick(&view, Qt::Key_Minus); // never smaller than the window
        QCOMPARE(view.columnWidth(TimelineModel::LaneColumn), whole);
        QTest::keyClick(&view, Qt::Key_Plus);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.columnWidth(TimelineModel::LaneColumn), whole);
    }

    // The lanes that have ended are painted anew as well.
    void everyLaneFollowsTheScale()
    {
        TimelineModel model;
        model.setRun({});
        model.add({.call = CallRecord::Call::Brief, .attempts = {attemptFrom(0s)}});
        model.move({.record = {.index = 0}, .open = {.queued = 4s, .sent = 4s}});
        model.setNow(5s);
        TimelineView view(model);
        view.resize(700, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
        PaintWatch watch;
        view.viewport()->installEventFilter(&watch);
        model.setNow(60s);
        const QRect brief = view.visualRect(model.index(0, TimelineModel::LaneColumn));
        QTRY_VERIFY(watch.painted.contains(brief.center()));
        const TimeScale scale = view.scaleOf(0, 600);
        QVERIFY(scale.at(60s) < scale.right());
    }

    void readsAsATable()
    {
        TimelineModel model;
        model.setRun(sampleRun());
        TimelineView view(model);
        view.show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face && face->tableInterface());
        QAccessibleTableInterface *table = face->tableInterface();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->rowDescription(1), u"Post 1"_s);
        QCOMPARE(table->cellAt(1, TimelineModel::StateColumn)->text(QAccessible::Name), u"Done in 4.0 s"_s);
        QCOMPARE(
            table->cellAt(1, TimelineModel::LaneColumn)->text(QAccessible::Name), u"Thinking 0.5 s, Writing 3.5 s"_s);
    }

    void axisHasRoundMoments_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("step");
        QTest::newRow("short") << 900 << 100;
        QTest::newRow("a run") << 7000 << 1000;
        QTest::newRow("a limit") << 200'000 << 20'000;
        QTest::newRow("a day") << 86'400'000 << 14'400'000;
    }

    void axisHasRoundMoments()
    {
        QFETCH(int, length);
        QFETCH(int, step);
        const TimeScale scale(10, 710, std::chrono::milliseconds(length));
        const auto ticks = scale.ticks(60);
        QVERIFY(ticks.size() >= 2);
        QCOMPARE(ticks.at(1).count(), step);
        QCOMPARE(scale.at(0ms), 10.0);
        QCOMPARE(scale.at(std::chrono::milliseconds(length)), 710.0);
    }

    void saysWhatARunCameTo_data()
    {
        QTest::addColumn<RunTotals>("totals");
        QTest::addColumn<QString>("sentence");
        const RunTimes times{.wall = 7100ms, .sequential = 23'200ms};
        QTest::newRow("five") << RunTotals{.posts = 5, .times = times}
                              << u"5 post(s) in 7.1 s. One by one: 23.2 s. 3.3 times faster."_s;
        QTest::newRow("one") << RunTotals{.posts = 1, .times = {.wall = 4s, .sequential = 4s}}
                             << u"1 post(s) in 4.0 s."_s;
        QTest::newRow("stopped") << RunTotals{.posts = 4, .asked = 12, .times = times}
                                 << u"4 of 12 post(s) in 7.1 s. One by one: 23.2 s. 3.3 times faster."_s;
        QTest::newRow("held") << RunTotals{.posts = 12,
            .asked = 12,
            .times = {.wall = 127s, .sequential = 48s},
            .longestHeld = 119s}
                              << u"12 post(s) in 2 min 7 s. The longest wait for Google's limit: 1 min 59 s."_s;
        QTest::newRow("none") << RunTotals{} << u"No post was finished in this run."_s;
    }

    void saysWhatARunCameTo()
    {
        QFETCH(RunTotals, totals);
        QFETCH(QString, sentence);
        QCOMPARE(runSentence(totals, false), sentence);
        QVERIFY(runSentence(totals, true).contains(u"demo"_s)); // its times are nobody's
    }

    void buttonsZoom()
    {
        TimelinePane pane;
        auto *out = pane.findChild<QToolButton *>(u"zoomOut"_s);
        auto *in = pane.findChild<QToolButton *>(u"zoomIn"_s);
        QVERIFY(!out->isEnabled() && !in->isEnabled()); // there is nothing
        pane.timeline().setRun(sampleRun());
        QVERIFY(!out->isEnabled() && in->isEnabled());
        const auto *lanes = pane.findChild<TimelineView *>();
        const int whole = lanes->columnWidth(TimelineModel::LaneColumn);
        in->click();
        QVERIFY(lanes->columnWidth(TimelineModel::LaneColumn) > whole);
        QVERIFY(out->isEnabled());
        out->click();
        QCOMPARE(lanes->columnWidth(TimelineModel::LaneColumn), whole);
        QVERIFY(!out->isEnabled());
    }

    void theLegendTakesMoreLinesWhereThereIsNoRoom()
    {
        const TimelineLegend legend;
        const QSize whole = legend.sizeHint();
        QCOMPARE(legend.heightForWidth(whole.width()), whole.height());
        QVERIFY(legend.heightForWidth(whole.width() * 2 / 3) > whole.height());
        QVERIFY(legend.heightForWidth(10) > legend.heightForWidth(whole.width() * 2 / 3));
    }

    void isAPictureAndADrawing()
    {
        TimelineModel model;
        model.setRun(sampleRun());
        const TimelinePicture picture(model, u"Bakery & more"_s, u"3 < 4 & more"_s);
        const QImage image = QImage::fromData(picture.png(), "PNG");
        QVERIFY(!image.isNull());
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        const QByteArray svg = picture.svg();
        QVERIFY(svg.contains("<svg") && svg.contains("3 &lt; 4 &amp; more") && svg.contains("Bakery &amp; more"));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
