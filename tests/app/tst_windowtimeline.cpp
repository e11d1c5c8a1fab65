#include "app/person.h"
#include "app/programtest.h"
#include "model/runhistorymodel.h"
#include "model/timelinemodel.h"
#include "widgets/postcard.h"
#include "widgets/timelineview.h"

#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// When each call did what, looked at in the real window, in both languages.
class TestWindowTimeline : public ProgramTest
{
    Q_OBJECT
private slots:
    void showsARunWhileItGoesOnAndAfterwards();
    void isThereAtTheNextStart();
    void showsAnEarlierRun();
    void isTakenAwayAsAFile();
    void isNotOfferedWithoutACampaign();
    void goesBackToThePostsForAnUndo();

private:
    TimelineView *lanes() const { return m_program->part<TimelineView>("lanes"); }
    QAbstractItemModel *history() const { return m_program->part<QTableView>("history")->model(); }
    QString sentence() const { return m_program->part<QLabel>("sentence")->text(); }
    QString state(int row) const { return lanes()->model()->index(row, TimelineModel::StateColumn).data().toString(); }
    bool write();
    bool showTimeline();
    bool saveAs(const QString &filter, const QString &path);
};

bool TestWindowTimeline::write()
{
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    return m_program->waitForAll(3);
}

bool TestWindowTimeline::showTimeline()
{
    pressKey(Qt::Key_T, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return lanes()->isVisible(); });
}

bool TestWindowTimeline::saveAs(const QString &filter, const QString &path)
{
    const auto dialog = [this] { return m_program->window().findChild<QFileDialog *>(); };
    if (!press(m_program->part("saveButton"))
        || !QTest::qWaitFor([&dialog] { return dialog() && dialog()->isActiveWindow(); }))
        return false;
    const QStringList filters = dialog()->nameFilters();
    for (const QString &each : filters) {
        if (each.contains(filter))
            dialog()->selectNameFilter(each);
    }
    if (!typeInto(m_program->part("fileNameEdit", dialog()), path))
        return false;
    pressKey(Qt::Key_Return);
    return QTest::qWaitFor([&dialog] { return !dialog(); }) && m_program->comeBack();
}

void TestWindowTimeline::showsARunWhileItGoesOnAndAfterwards()
{
    m_program->service().setScript([usual = writingGemini(quickPace())](const FakeRequest &request) {
        return isPost(request) ? stallingAnswer(request) : usual(request);
    });
    QVERIFY(m_program->start() && m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_program->cards().size(), 3);
    QVERIFY(showTimeline());
    QTRY_COMPARE(lanes()->model()->rowCount(), 4); // the brief as well
    QTRY_VERIFY(state(0).startsWith(m_ukrainian ? u"Готово за"_s : u"Done in"_s));
    QTRY_COMPARE(state(1), m_ukrainian ? u"Пишеться…"_s : u"Writing…"_s);
    QTRY_VERIFY2(sentence().startsWith(m_ukrainian ? u"Триває"_s : u"Going on"_s), qPrintable(sentence()));
    const QString before = sentence();
    QTRY_VERIFY(sentence() != before); // it counts
    QVERIFY(!m_program->part("saveButton")->isEnabled());
    // Its brief has ended, so the history has it, but not how long it took; nothing else can be chosen.
    QTRY_COMPARE(history()->rowCount(), 1);
    const auto *table = m_program->part<QTableView>("history");
    QCOMPARE(history()->index(0, RunHistoryModel::WallColumn).data().toString(), u"…"_s);
    QVERIFY(!table->selectionModel()->hasSelection());
    QVERIFY(!table->toolTip().isEmpty());
    QVERIFY(press(m_program->part("stop", m_program->part("runBar"))));
    QTRY_COMPARE(state(1), m_ukrainian ? u"Зупинено"_s : u"Stopped"_s);
    const auto calls = [this] { return history()->index(0, RunHistoryModel::CallsColumn).data().toString(); };
    QTRY_COMPARE(calls(), u"4"_s); // only the end brings the posts
    QVERIFY(table->selectionModel()->isRowSelected(0) && table->toolTip().isEmpty());
    QVERIFY(history()->index(0, RunHistoryModel::WallColumn).data().toString() != u"…"_s);
    QCOMPARE(history()->rowCount(), 1);
    QCOMPARE(lanes()->model()->rowCount(), 4);
    QVERIFY(m_program->part("saveButton")->isEnabled());
    // Who looks closer at once is not sent back when the library has all of it.
    QVERIFY(press(m_program->part("zoomIn")));
    QTest::qWait(1'300);
    QVERIFY(m_program->part("zoomOut")->isEnabled());
    // The button gives the focus to the lanes when it may not be pressed any more.
    m_program->part("zoomOut")->setFocus();
    for (int i = 0; i < 20 && m_program->part("zoomOut")->isEnabled(); ++i)
        pressKey(Qt::Key_Space);
    QVERIFY(!m_program->part("zoomOut")->isEnabled());
    QTRY_VERIFY(m_program->part("lanes")->hasFocus());
}

void TestWindowTimeline::isThereAtTheNextStart()
{
    QVERIFY(m_program->start() && m_program->fillForm() && write() && showTimeline());
    QTRY_COMPARE(history()->rowCount(), 1);
    const QString words = sentence();
    QVERIFY2(words.contains(m_ukrainian ? u"3 дописи за"_s : u"3 posts in"_s), qPrintable(words));
    QStringList states;
    for (int row = 0; row < 4; ++row)
        states.append(state(row));
    m_program->close();
    QVERIFY(m_program->start() && showTimeline());
    QTRY_COMPARE(lanes()->model()->rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(state(row), states.at(row));
    QCOMPARE(sentence(), words);
}

void TestWindowTimeline::showsAnEarlierRun()
{
    QVERIFY(m_program->start() && m_program->fillForm() && write());
    QVERIFY(press(m_program->part<QPushButton>("again", m_program->cards().constFirst())));
    QTRY_COMPARE(m_program->service().posts(), 4);
    QVERIFY(m_program->waitForAll(3) && showTimeline());
    QTRY_COMPARE(history()->rowCount(), 2);
    QCOMPARE(lanes()->model()->rowCount(), 1); // the newest: that post alone
    auto *table = m_program->part<QTableView>("history");
    table->setFocus();
    QVERIFY(table->selectionModel()->isRowSelected(0)); // which is shown
    pressKey(Qt::Key_Down);
    QTRY_COMPARE(lanes()->model()->rowCount(), 4);
}

void TestWindowTimeline::isTakenAwayAsAFile()
{
    QVERIFY(m_program->start() && m_program->fillForm() && write() && showTimeline());
    QTRY_COMPARE(history()->rowCount(), 1);
    const QString folder = m_program->path(u"person/files/"_s);
    QVERIFY(saveAs(u"*.png"_s, folder + u"t.png"_s));
    QTRY_VERIFY(!QImage(folder + u"t.png"_s).isNull());
    QVERIFY(saveAs(u"*.svg"_s, folder + u"t.svg"_s));
    QTRY_VERIFY(QFile::exists(folder + u"t.svg"_s));
    QVERIFY(saveAs(u"*.json"_s, folder + u"t.json"_s));
    QTRY_VERIFY(QFile::exists(folder + u"t.json"_s));
    QFile json(folder + u"t.json"_s);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject timeline = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(timeline["calls"_L1].toArray().size(), 4);
    QCOMPARE(timeline["run"_L1]["done"_L1].toInt(), 3);
    QCOMPARE(timeline["run"_L1]["failed"_L1].toInt(), 0);
}

void TestWindowTimeline::isNotOfferedWithoutACampaign()
{
    QVERIFY(m_program->start());
    QVERIFY(!m_program->part<QAction>("timelineAction")->isEnabled());
    pressKey(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_program->part("startPage")->isVisible());
}

void TestWindowTimeline::goesBackToThePostsForAnUndo()
{
    QVERIFY(m_program->start() && m_program->fillForm() && write());
    QVERIFY(typeInto(m_program->part("text", m_program->cards().constFirst()), u"Змінено"_s));
    QVERIFY(showTimeline());
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_program->cards().constFirst()->isVisible());
    QVERIFY(m_program->textOf(m_program->cards().constFirst()) != u"Змінено"_s);
}

QTEST_MAIN(TestWindowTimeline)
#include "tst_windowtimeline.moc"
