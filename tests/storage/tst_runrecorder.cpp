#include "samples.h"
#include "storage/database.h"
#include "storage/librarybackups.h"
#include "storage/runrecorder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;
using namespace std::chrono_literals;

/// What is noted is in the file when it has to be, and what cannot be written is neither lost nor forgotten.
class TestRunRecorder : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunOwner> m_owner;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Library> m_reader; ///< as another program sees it
    Campaign m_campaign;
    std::unique_ptr<RunRecorder> m_recorder;

    std::unique_ptr<Library> opened() const
    {
        auto library = Library::open(m_folder->filePath(u"library.sqlite"_s), 20ms);
        return library ? std::move(*library) : nullptr;
    }
    Campaign kept() const
    {
        const auto campaign = m_reader->campaign(m_recorder->id());
        return campaign ? *campaign : Campaign{};
    }
    /// Also those of which nothing is written yet.
    int runsBegun() const
    {
        const auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), {});
        return database ? (*database)->value(u"SELECT count(*) FROM run"_s)->toInt() : -1;
    }
    qsizetype count() const { return m_reader->list()->size(); }
    QList<InterruptedRun> interrupted() const
    {
        return *m_reader->interruptedRuns([](const QString &) { return true; });
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_owner = std::make_unique<RunOwner>(m_folder->filePath(u"running"_s));
        m_library = opened();
        m_reader = opened();
        QVERIFY(m_library && m_reader);
        m_campaign = sampleOf(u"Bakery"_s);
        m_recorder = std::make_unique<RunRecorder>(*m_library, m_campaign, *m_owner);
        m_recorder->setPace({.streamed = 60ms, .typed = 120ms, .retry = 40ms});
    }
    void cleanup()
    {
        m_recorder.reset();
        m_reader.reset();
        m_library.reset();
    }

    void makesARowWhenSomethingHappens()
    {
        QCOMPARE(m_recorder->id(), CampaignId::None);
        QCOMPARE(count(), 0);
        m_recorder->beginRun();
        QVERIFY(m_recorder->id() != CampaignId::None);
        QCOMPARE(count(), 1);
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        QCOMPARE(count(), 1);
        QCOMPARE(kept().posts, m_campaign.posts);
    }

    void writesAFinishedPostAtOnce()
    {
        m_recorder->beginRun();
        m_campaign.posts[2] = finishedPost(u"Third"_s, u"delta"_s);
        m_recorder->notePost(2);
        QCoreApplication::processEvents();
        QCOMPARE(kept().posts.at(2), m_campaign.posts.at(2));
        QVERIFY(!m_recorder->isUnsaved());
    }

    // Fifty that end together would hold the window up with fifty commits.
    void writesWhatEndsTogetherInOneCommit()
    {
        m_recorder->beginRun();
        const QSignalSpy commits(m_recorder.get(), &RunRecorder::kept);
        for (const int index : {0, 1, 2}) {
            m_campaign.posts[index] = finishedPost(u"Post %1"_s.arg(index), u"delta"_s);
            m_recorder->notePost(index);
        }
        QTRY_VERIFY(!m_recorder->isUnsaved());
        QCOMPARE(commits.size(), 1);
        QCOMPARE(kept().posts, m_campaign.posts);
    }

    void writesStreamedTextSoon()
    {
        m_recorder->beginRun();
        m_campaign.posts[2].state = Writing{};
        m_campaign.posts[2].content.texts[Platform::Facebook] = u"Growing"_s;
        m_recorder->notePost(2);
        QVERIFY(m_recorder->isUnsaved());
        // More of it does not put it off.
        QVERIFY(QTest::qWaitFor(
            [this] {
                if (m_recorder->isUnsaved())
                    m_recorder->notePost(2);
                return kept().posts.at(2).content.texts.value(Platform::Facebook) == "Growing"_L1;
            },
            2'000));
    }

    void writesTypingSoonAsAPersonsVersion()
    {
        m_recorder->beginRun();
        m_campaign.posts[0].content.texts[Platform::X] = u"Typed"_s;
        m_recorder->noteEdit(0);
        QVERIFY(m_recorder->isUnsaved());
        QTRY_VERIFY(!m_recorder->isUnsaved());
        const auto versions
            = m_reader->versions(m_recorder->id(), 0, {.kind = TextField::Kind::PlatformText, .platform = Platform::X});
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->constFirst().origin, TextOrigin::Person);
    }

    void writesAttemptsBeforeTheyLeave()
    {
        m_campaign.posts[1].state = Waiting{};
        m_recorder->beginRun();
        m_recorder->noteAttempts({{.index = 1}, {.index = 2}});
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({1, 2}));
        m_recorder->noteCall({.index = 1, .attempts = {AttemptRecord{}}});
        QVERIFY(m_recorder->flush());
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
        m_recorder->endRun();
        QVERIFY(interrupted().isEmpty());
    }

    void anAttemptThatHasEndedIsNotUnanswered()
    {
        const AttemptRecord refused{.httpStatus = 429, .error = Error{.kind = Error::Kind::QuotaPerMinute}};
        m_campaign.posts[2].state = Waiting{};
        m_recorder->beginRun();
        m_recorder->noteAttempts({{.index = 2}});
        m_recorder->noteMove({.record = {.index = 2}, .open = {.admitted = 1ms}});
        QVERIFY(m_recorder->flush());
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
        m_recorder->noteMove({.record = {.index = 2, .attempts = {refused}}});
        m_recorder->noteMove({.record = {.index = 2, .attempts = {refused}}});
        QVERIFY(m_recorder->flush());
        QVERIFY(interrupted().constFirst().perhapsPaid.isEmpty());
        QCOMPARE(m_reader->runs(m_recorder->id())->constFirst().calls.constFirst().attempts.size(), 1);
        m_recorder->noteAttempts({{.index = 2}});
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
        m_recorder->noteCall({.index = 2, .attempts = {refused, AttemptRecord{}}});
        m_recorder->endRun();
        QVERIFY(interrupted().isEmpty());
        QCOMPARE(m_reader->runs(m_recorder->id())->constFirst().calls.constFirst().attempts.size(), 2);
    }

    void anAttemptThatNeverLeftIsNotUnanswered()
    {
        m_campaign.posts[2].state = Waiting{};
        m_recorder->beginRun();
        m_recorder->noteAttempts({{.index = 2}});
        m_recorder->noteMove({.record = {.index = 2}}); // it waits again, and nothing was sent
        QVERIFY(m_recorder->flush());
        QVERIFY(interrupted().constFirst().perhapsPaid.isEmpty());
        m_recorder->noteAttempts({{.index = 2}});
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
    }

    void whatIsAnnouncedAfterACallHasEndedStaysAnnounced()
    {
        using enum CallRecord::Call;
        m_recorder->beginRun();
        m_recorder->noteAttempts({{.call = Repair}});
        m_recorder->noteCall({.call = Repair, .attempts = {AttemptRecord{}}});
        m_recorder->noteAttempts({{.call = Repair}}); // another one, before that is written
        QVERIFY(interrupted().constFirst().briefPerhapsPaid);
    }

    void keepsWhatCannotBeWrittenAndTriesAgain()
    {
        m_recorder->beginRun();
        QSignalSpy problems(m_recorder.get(), &RunRecorder::problemChanged);
        const Status held = m_reader->together([&]() -> Status {
            m_campaign.posts[2] = finishedPost(u"Third"_s, u"delta"_s);
            m_recorder->notePost(2);
            m_recorder->noteAttempts({{.index = 2}});
            QTest::qWait(150); // some retries come to nothing
            return ok();
        });
        QVERIFY(held);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().first().value<std::optional<Error>>()->kind, Error::Kind::LibraryBusy);
        QTRY_COMPARE(problems.size(), 2);
        QVERIFY(!problems.last().first().value<std::optional<Error>>());
        QVERIFY(!m_recorder->isUnsaved());
        QCOMPARE(kept().posts.at(2), m_campaign.posts.at(2));
    }

    void beginsARowThatCouldNotBeMadeAtFirst()
    {
        const Status held = m_reader->together([&]() -> Status {
            m_recorder->beginRun();
            m_recorder->noteAttempts({{.index = 2}});
            return ok();
        });
        QVERIFY(held);
        QCOMPARE(m_recorder->id(), CampaignId::None);
        QTRY_VERIFY(m_recorder->id() != CampaignId::None);
        QCOMPARE(count(), 1);
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
    }

    // Another program has put a backup in the place of everything, while posts are written.
    void beginsARowOfItsOwnWhenTheLibraryIsAnotherOne()
    {
        const QString backup = m_folder->filePath(u"backup.sqlite"_s);
        m_campaign = sampleOf(u"Former"_s);
        m_recorder->beginRun();
        QVERIFY(copyLibrary(m_folder->filePath(u"library.sqlite"_s), backup));
        m_campaign.input.businessName = u"Present"_s;
        QVERIFY(m_reader->rename(m_recorder->id(), u"Spring"_s));
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        const CampaignId before = m_recorder->id();
        QVERIFY(restoreLibrary(m_folder->filePath(u"library.sqlite"_s), backup));

        QSignalSpy moved(m_recorder.get(), &RunRecorder::movedToNewRow);
        m_campaign.posts[2] = finishedPost(u"Third"_s, u"delta"_s);
        m_recorder->notePost(2);
        m_recorder->noteAttempts({{.index = 1}});
        QCOMPARE(moved.size(), 1);
        QVERIFY(m_recorder->id() != before);
        QCOMPARE(kept(), m_campaign);
        QCOMPARE(m_reader->summary(before)->name, u"Former"_s);
        QCOMPARE(m_reader->summary(m_recorder->id())->name, u"Spring"_s);
        m_recorder->endRun();
        QVERIFY(m_recorder->flush());
        QCOMPARE(interrupted().size(), 1); // the one that the backup has; nobody goes on with it
        m_recorder->noteEdit(0);
        QVERIFY(m_recorder->flush());
        QCOMPARE(moved.size(), 1);
    }

    // What is out was announced in a row that is gone with the former library.
    void whatIsOutStaysInDoubtInAnotherLibrary()
    {
        const QString backup = m_folder->filePath(u"backup.sqlite"_s);
        QVERIFY(copyLibrary(m_folder->filePath(u"library.sqlite"_s), backup));
        for (Post &post : m_campaign.posts)
            post.state = Writing{};
        m_recorder->beginRun();
        m_recorder->noteAttempts({{.index = 0}, {.index = 1}, {.index = 2}});
        m_recorder->noteCall({.index = 1, .attempts = {{.sent = 1ms, .end = 2ms}}});
        QVERIFY(m_recorder->flush());
        QVERIFY(restoreLibrary(m_folder->filePath(u"library.sqlite"_s), backup));
        m_recorder->noteHead();
        m_recorder->noteAttempts({{.index = 1}}); // known by now, and not twice
        QVERIFY(m_recorder->flush());
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({0, 1, 2}));
        for (const int index : {0, 1, 2})
            m_recorder->noteCall({.index = index, .attempts = {{.sent = 1ms, .end = 2ms}}});
        m_recorder->endRun();
        QVERIFY(m_recorder->flush());
        QCOMPARE(m_reader->runs(m_recorder->id())->constFirst().calls.size(), 3);
    }

    // While the disk is full one run may end and the next begin: they stay two.
    void runsThatCouldNotBeWrittenStayApart()
    {
        m_recorder->beginRun();
        const auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), {});
        QVERIFY(database);
        QVERIFY(
            (*database)->run(u"CREATE TRIGGER full BEFORE INSERT ON attempt BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        const auto write = [this](int index) {
            m_recorder->noteAttempts({{.index = index}});
            m_recorder->noteCall({.index = index, .attempts = {{.sent = 1ms, .end = 2ms}}});
            m_recorder->endRun();
        };
        write(0);
        QVERIFY(m_recorder->isUnsaved());
        const Status begun = m_recorder->beginRun();
        QVERIFY(!begun && !m_recorder->refuses(begun));
        write(1);
        QVERIFY((*database)->run(u"DROP TRIGGER full"_s));
        QVERIFY(m_recorder->flush());
        const auto runs = m_reader->runs(m_recorder->id());
        QVERIFY(runs);
        QCOMPARE(runs->size(), 2);
        QCOMPARE(runs->at(0).calls.constFirst().index, 1); // the last one first
        QCOMPARE(runs->at(1).calls.constFirst().index, 0);
        QVERIFY(interrupted().isEmpty());
    }

    void beginsNothingWhileAnotherWrites()
    {
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        const RunOwner other(m_folder->filePath(u"running"_s));
        const auto nobodyIsGone = [](const QString &) { return false; };
        const auto theirs = m_reader->beginRun(m_recorder->id(), other.name(), nobodyIsGone);
        QVERIFY(theirs);
        const Status begun = m_recorder->beginRun();
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Error::Kind::CampaignBusy);
        QVERIFY(!m_recorder->isUnsaved()); // there is nothing that would be tried again
        // What is written meanwhile is the campaign alone.
        m_recorder->noteEdit(0);
        QVERIFY(m_recorder->flush());
        QVERIFY(m_reader->isBeingWritten(
            m_recorder->id(), [this](const QString &name) { return m_owner->name() == name; }));
        QVERIFY(m_reader->endRun(*theirs));
        QVERIFY(m_recorder->beginRun());
    }

    // The end of the run before could not be written: that is no leave to begin another one.
    void refusesAlsoRightAfterARun()
    {
        m_recorder->beginRun();
        const Status held = m_reader->together([&]() -> Status {
            m_recorder->endRun();
            const Status begun = m_recorder->beginRun();
            return begun || !m_recorder->refuses(begun) ? Status(Error{}) : ok();
        });
        QVERIFY(held);
        QTRY_VERIFY(!m_recorder->isUnsaved());
        QCOMPARE(runsBegun(), 1);
        QVERIFY(interrupted().isEmpty());
    }

    // One that is under way already is neither lost nor left open, whoever holds the library in that moment.
    void aRunThatIsUnderWayBeginsInAnyCase()
    {
        m_recorder->beginRun();
        m_recorder->endRun();
        QVERIFY(m_reader->together([&]() -> Status {
            m_recorder->beginRunAnyway();
            m_recorder->noteAttempts({{.index = 2}});
            return ok();
        }));
        QTRY_COMPARE(interrupted().size(), 1);
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
        QCOMPARE(runsBegun(), 2);
        m_recorder->endRun();
        QVERIFY(m_recorder->flush());
        QVERIFY(interrupted().isEmpty());
    }

    // What is typed here could not be written for a while, and another program has finished a post meanwhile.
    void beginsNothingOnWhatAnotherHasChanged()
    {
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        QTest::qWait(2); // the moments of a row are milliseconds
        Campaign theirs = m_campaign;
        theirs.posts[1].content.texts[Platform::X] = u"Theirs"_s;
        m_recorder->noteEdit(0);
        QVERIFY(m_reader->savePosts(m_recorder->id(), theirs, {1}, TextOrigin::Model));
        m_recorder->notePost(1);
        const Status begun = m_recorder->beginRun();
        QVERIFY(m_recorder->refuses(begun));
        QCOMPARE(begun.error().kind, Error::Kind::CampaignBusy);
        QCOMPARE(kept().posts.at(1), theirs.posts.at(1));
        QCOMPARE(runsBegun(), 0);
        QVERIFY(m_recorder->isUnsaved()); // what was typed is still to be written
    }

    // Whatever leaves now costs money: the next try to write may be seconds away.
    void announcesAttemptsAlsoAfterAFailure()
    {
        m_recorder->setPace({.retry = 1h});
        m_recorder->beginRun();
        QVERIFY(m_reader->together([&]() -> Status {
            m_recorder->notePost(2);
            return m_recorder->flush() ? Status(Error{}) : ok();
        }));
        m_recorder->noteAttempts({{.index = 2}});
        QCOMPARE(interrupted().constFirst().perhapsPaid, QList({2}));
    }

    void noticesWhatWasWrittenWhileItWasRead()
    {
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        const CampaignSummary asRead = *m_library->summary(m_recorder->id());
        QTest::qWait(2);
        QVERIFY(m_reader->savePosts(m_recorder->id(), m_campaign, {1}, TextOrigin::Person));
        m_recorder->follow(asRead);
        QVERIFY(m_recorder->isBehind());
    }

    void settlesNoRunWithoutOne()
    {
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        m_recorder->endRun();
        QVERIFY(m_recorder->flush());
        QCOMPARE(runsBegun(), 0);
    }

    // What another program has written since is there to be read, also when this one has written in between.
    void knowsThatAnotherHasWritten()
    {
        m_recorder->beginRun();
        m_recorder->endRun();
        QVERIFY(!m_recorder->isBehind());
        Campaign theirs = m_campaign;
        theirs.posts[1].content.texts[Platform::X] = u"Theirs"_s;
        QTest::qWait(2); // the moments of a row are milliseconds
        QVERIFY(m_reader->savePosts(m_recorder->id(), theirs, {1}, TextOrigin::Person));
        QVERIFY(m_recorder->isBehind());
        m_recorder->noteEdit(0);
        QVERIFY(m_recorder->flush());
        QVERIFY(m_recorder->isBehind());
        QCOMPARE(kept().posts.at(1), theirs.posts.at(1));
        m_recorder->follow(m_recorder->id());
        QVERIFY(!m_recorder->isBehind());
    }

    void followsAnotherCampaign()
    {
        m_recorder->beginRun();
        m_recorder->endRun();
        const CampaignId first = m_recorder->id();
        m_recorder->follow(CampaignId::None);
        m_campaign = sampleOf(u"Café"_s);
        m_recorder->noteHead();
        QVERIFY(m_recorder->flush());
        QVERIFY(m_recorder->id() != first);
        QCOMPARE(m_reader->summary(first)->name, u"Bakery"_s);
        QCOMPARE(m_reader->summary(m_recorder->id())->name, u"Café"_s);
    }
};

QTEST_GUILESS_MAIN(TestRunRecorder)
#include "tst_runrecorder.moc"
