#include "model/runhistorymodel.h"
#include "model/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

using Call = CallRecord::Call;

AttemptRecord attemptFrom(std::chrono::milliseconds start)
{
    return {.queued = start, .sent = start, .firstWords = start + 400ms, .end = start + 2s, .model = u"gemini-x"_s};
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private:
    static QString state(const TimelineModel &model, int row)
    {
        return model.index(row, TimelineModel::StateColumn).data().toString();
    }
    static QString lane(const TimelineModel &model, int row)
    {
        return model.index(row, TimelineModel::LaneColumn).data(Qt::AccessibleTextRole).toString();
    }
    static QString name(const TimelineModel &model, int row)
    {
        return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void followsARun()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRun({.began = QDateTime::currentDateTimeUtc()});
        model.move({.record = {.index = 1}, .open = {.queued = 1s}});
        model.move({.record = {.call = Call::Brief}, .open = {.queued = 0s, .sent = 0s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(name(model, 0), u"Brief"_s);
        QCOMPARE(name(model, 1), u"Post 2"_s);
        model.setNow(1500ms);
        QCOMPARE(state(model, 0), u"Thinking…"_s);
        QCOMPARE(state(model, 1), u"Waiting"_s);
        QCOMPARE(lane(model, 0), u"Thinking 1.5 s"_s);
        QCOMPARE(model.length(), 1500ms);
        model.move(
            {.record = {.index = 1}, .open = {.queued = 1s, .heldBy = Error::Kind::QuotaPerMinute}, .waitsUntil = 13s});
        QCOMPARE(state(model, 1), u"Limit 0:12"_s);
        QCOMPARE(lane(model, 1), u"Limit 0.5 s"_s);
        model.setNow(5s);
        QCOMPARE(state(model, 1), u"Limit 0:08"_s);
        QVERIFY(model.isUnderWay());

        model.add({.call = Call::Brief, .attempts = {attemptFrom(0s)}});
        QCOMPARE(state(model, 0), u"Done in 2.0 s"_s);
        QCOMPARE(lane(model, 0), u"Thinking 0.4 s, Writing 1.6 s"_s);
        QCOMPARE(model.index(0, 0).data(TimelineModel::EndRole).value<TimelineModel::End>(), TimelineModel::End::Well);
        QCOMPARE(model.run().model, u"gemini-x"_s);
        CallRecord failed{.index = 1, .error = Error{.kind = Error::Kind::ServiceBusy}};
        failed.attempts = {attemptFrom(13s), attemptFrom(16s)};
        failed.attempts[0].error = failed.attempts[1].error = failed.error;
        model.add(failed);
        QCOMPARE(state(model, 1), u"Failed, attempt 2"_s);
        QCOMPARE(model.index(1, 0).data(TimelineModel::EndRole).value<TimelineModel::End>(), TimelineModel::End::Badly);
        QVERIFY(!model.isUnderWay());
        QCOMPARE(model.length(), 18s);
    }

    void whatWasNeverSentGoesAtTheEnd()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({.index = 0, .attempts = {attemptFrom(0s)}});
        model.move({.record = {.index = 1}, .open = {.queued = 1s}});
        model.end();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(name(model, 0), u"Post 1"_s);
    }

    void aWaitThatWasStoppedStays()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        const Error stopped{.kind = Error::Kind::Cancelled};
        const auto held = Error::Kind::QuotaPerMinute;
        model.add({.index = 0, .attempts = {attemptFrom(0s)}});
        model.add({.index = 1, .error = stopped, .unsent = AttemptRecord{.queued = 1s, .heldBy = held, .end = 9s}});
        const auto away = Error::Kind::Unreachable;
        AttemptRecord broken = attemptFrom(0s);
        broken.error = Error{.kind = Error::Kind::ConnectionLost};
        model.add({.index = 2,
            .error = stopped,
            .attempts = {broken},
            .unsent = AttemptRecord{.queued = 5s, .heldBy = away, .end = 9s}});
        model.end();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.length(), 9s);
        QCOMPARE(lane(model, 1), u"Limit 8.0 s"_s);
        QCOMPARE(state(model, 1), u"Stopped"_s);
        QVERIFY(lane(model, 2).endsWith(u"Pause before another attempt 3.0 s, Gemini unavailable 4.0 s"_s));
        const QString tip = model.index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(
            tip.contains(u"Not sent: Pause before another attempt 3.0 s, Gemini unavailable 4.0 s"_s), qPrintable(tip));
        const RunTotals totals = totalsOf(model.run());
        QCOMPARE(totals.asked, 3);
        QCOMPARE(totals.posts, 1);
        QCOMPARE(totals.calls, 2); // of the other nothing has left
        QCOMPARE(totals.longestHeld, 8s);
        QCOMPARE(totals.times.wall, 9s);
    }

    void aCallThatIsMadeAgainKeepsItsLane()
    {
        TimelineModel model;
        model.add({.index = 0, .attempts = {attemptFrom(0s)}});
        model.move({.record = {.index = 0}, .open = {.queued = 3s, .sent = 3s}});
        model.setNow(4s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(
            lane(model, 0), u"Thinking 0.4 s, Writing 1.6 s, Pause before another attempt 1.0 s, Thinking 1.0 s"_s);
        model.add({.index = 0, .attempts = {attemptFrom(3s)}});
        QCOMPARE(model.run().calls.constFirst().attempts.size(), 2);
    }

    // A title is foreign text, and a tip guesses.
    void tipsAreLetterForLetter()
    {
        TimelineModel model;
        model.setTitles({u"<b>Bread & butter</b>"_s});
        model.setRun({.calls = {{.attempts = {attemptFrom(0s)}}}});
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;Bread &amp; butter"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"Attempt 1: Thinking 0.4 s, Writing 1.6 s"_s));
    }

    void historyTellsWhatEachRunComesTo()
    {
        RunHistoryModel model;
        const QAbstractItemModelTester tester(&model);
        RunRecord fast{.model = u"gemini-x"_s};
        fast.calls = {{.call = Call::Brief, .attempts = {attemptFrom(0s)}}, {.index = 0, .attempts = {attemptFrom(2s)}},
            {.index = 1, .attempts = {attemptFrom(2s)}}};
        fast.calls[1].attempts[0].usage = {.prompt = 1500, .cached = 200, .output = 300, .thinking = 40};
        RunRecord slow = fast;
        slow.demo = true;
        for (CallRecord &call : slow.calls)
            call.attempts[0].end += 2s;
        model.setRuns({slow, fast});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(1, RunHistoryModel::PostTimeColumn), u"2.0 s"_s);
        QCOMPARE(text(1, RunHistoryModel::WallColumn), u"4.0 s"_s);
        QCOMPARE(text(1, RunHistoryModel::SpeedupColumn), u"1.5×"_s);
        QCOMPARE(text(1, RunHistoryModel::PostsColumn), u"2"_s);
        QCOMPARE(text(1, RunHistoryModel::CallsColumn), u"3"_s);
        QCOMPARE(text(1, RunHistoryModel::InputColumn), u"1500"_s);
        QCOMPARE(text(1, RunHistoryModel::ThinkingColumn), u"40"_s);
        QCOMPARE(text(1, RunHistoryModel::ModelColumn), u"gemini-x"_s);
        QCOMPARE(text(0, RunHistoryModel::InputColumn), QString()); // a demo's tokens are none
        QCOMPARE(text(0, RunHistoryModel::ModelColumn), u"Demo"_s);
        const auto bar = [&model](int row) {
            return model.index(row, RunHistoryModel::PostTimeColumn).data(RunHistoryModel::BarRole).toDouble();
        };
        QCOMPARE(bar(0), 1.0);
        QCOMPARE(bar(1), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
