#include "samples.h"
#include "storage/library.h"
#include "storage/librarybackups.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;
using namespace std::chrono_literals;

namespace {

const TextField facebook{.kind = TextField::Kind::PlatformText, .platform = Platform::Facebook};

QStringList namesOf(const QList<CampaignSummary> &list)
{
    QStringList names;
    for (const CampaignSummary &each : list)
        names.append(each.name);
    return names;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    QString file() const { return m_folder->filePath(u"library.sqlite"_s); }
    bool open()
    {
        m_library.reset();
        auto library = Library::open(file(), 50ms);
        if (library)
            m_library = std::move(*library);
        return m_library != nullptr;
    }
    CampaignId add(const Campaign &campaign, const QString &name = {})
    {
        const auto id = m_library->add(campaign, name);
        return id ? *id : CampaignId::None;
    }
    QStringList listed(Shelf shelf = Shelf::Current) const
    {
        const auto list = m_library->list(shelf);
        return list ? namesOf(*list) : QStringList{list.error().detail};
    }
    QStringList found(const QString &text) const
    {
        const auto hits = m_library->search(text);
        if (!hits)
            return {hits.error().detail};
        QStringList names;
        for (const SearchHit &hit : *hits)
            names.append(hit.campaign.name);
        return names;
    }
    QList<TextVersion> versions(CampaignId id, int post, const TextField &field = facebook) const
    {
        const auto all = m_library->versions(id, post, field);
        return all ? *all : QList<TextVersion>();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(open());
    }

    void givesBackTheWholeCampaign()
    {
        const Campaign campaign = sampleOf(u"Пекарня «Їжачок»"_s);
        QVERIFY(m_library->isEmpty());
        const CampaignId id = add(campaign);
        QVERIFY(id != CampaignId::None && !m_library->isEmpty());
        QVERIFY(open());
        const auto back = m_library->campaign(id);
        QVERIFY(back);
        QCOMPARE(back->input, campaign.input);
        QCOMPARE(back->brief, campaign.brief);
        QCOMPARE(back->posts, campaign.posts);
        QVERIFY(*back == campaign);
    }

    void givesBackAFinishedTextThatWasBeingWrittenAgain()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const Post finished = campaign.posts.constFirst();
        campaign.posts[0].earlier = finished.content;
        campaign.posts[0].content.texts = {{Platform::X, u"New half"_s}};
        campaign.posts[0].state = Writing{};
        campaign.input.platforms.clear();
        const CampaignId id = add(campaign);
        const auto back = m_library->campaign(id);
        QVERIFY(back);
        QCOMPARE(back->posts.constFirst(), finished);
        QCOMPARE(back->input.platforms, allPlatforms());
    }

    void isForItsOwnerAlone()
    {
        QCOMPARE(
            QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void saysWhatStandsInARow()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const auto row = m_library->summary(id);
        QVERIFY(row);
        QCOMPARE(row->name, u"Bakery"_s);
        QCOMPARE(row->posts, 3);
        QCOMPARE(row->done, 2);
        QCOMPARE(row->platforms, QList({Platform::Facebook, Platform::X}));
        QVERIFY(row->created.isValid() && row->changed >= row->created);
        const auto none = m_library->summary(static_cast<CampaignId>(77));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::LibraryMissing);
        QCOMPARE(none.error().subject, u"77"_s);
    }

    void listsTheNewestFirstAndPinnedOnesAbove()
    {
        const CampaignId first = add(sampleOf(u"One"_s));
        add(sampleOf(u"Two"_s));
        const CampaignId third = add(sampleOf(u"Three"_s));
        QCOMPARE(listed(), QStringList({u"Three"_s, u"Two"_s, u"One"_s}));
        QVERIFY(m_library->setPinned(first, true));
        QCOMPARE(listed(), QStringList({u"One"_s, u"Three"_s, u"Two"_s}));
        QVERIFY(m_library->setArchived(third, true));
        QCOMPARE(listed(), QStringList({u"One"_s, u"Two"_s}));
        QCOMPARE(listed(Shelf::Archived), QStringList({u"Three"_s}));
    }

    void bringsBackWhatWasRemovedUntilItIsPurged()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        QVERIFY(m_library->remove(id));
        QCOMPARE(listed(), QStringList());
        QCOMPARE(listed(Shelf::Removed), QStringList({u"Bakery"_s}));
        QCOMPARE(found(u"bakery"_s), QStringList());
        QVERIFY(m_library->bringBack(id));
        QCOMPARE(listed(), QStringList({u"Bakery"_s}));
        QCOMPARE(found(u"bakery"_s), QStringList({u"Bakery"_s}));

        QVERIFY(m_library->remove(id));
        QVERIFY(m_library->purge(QDateTime::currentDateTimeUtc().addDays(-30)));
        QCOMPARE(listed(Shelf::Removed), QStringList({u"Bakery"_s}));
        QVERIFY(m_library->purge(QDateTime::currentDateTimeUtc().addSecs(1)));
        QCOMPARE(listed(Shelf::Removed), QStringList());
        QVERIFY(!m_library->campaign(id));
        QVERIFY(m_library->check());
    }

    void keepsANameOfItsOwn()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        QVERIFY(m_library->rename(id, u"  Весняний\nрозпродаж "_s));
        QCOMPARE(listed(), QStringList({u"Весняний розпродаж"_s}));
        QCOMPARE(found(u"розпродаж"_s), QStringList({u"Весняний розпродаж"_s}));
        QVERIFY(m_library->saveHead(id, sampleOf(u"Another business"_s)));
        QCOMPARE(listed(), QStringList({u"Весняний розпродаж"_s}));
        QVERIFY(m_library->rename(id, {}));
        QCOMPARE(listed(), QStringList({u"Another business"_s}));
    }

    void duplicatesTheFormOrEverything()
    {
        const Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        const auto form = m_library->duplicate(id, false);
        const auto all = m_library->duplicate(id, true);
        QVERIFY(form && all);
        QCOMPARE(m_library->campaign(*form)->input, campaign.input);
        QVERIFY(m_library->campaign(*form)->posts.isEmpty());
        QCOMPARE(m_library->campaign(*all)->posts, campaign.posts);
        QVERIFY(*form != id && *all != id);
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<bool>("there");
        QTest::newRow("a word of the form") << u"заквасці"_s << true;
        QTest::newRow("its beginning") << u"закв"_s << true;
        QTest::newRow("one letter") << u"з"_s << true;
        QTest::newRow("not its middle") << u"васці"_s << false;
        QTest::newRow("in capitals") << u"ЗАКВАСЦІ"_s << true;
        QTest::newRow("straight apostrophe") << u"здоров'я"_s << true;
        QTest::newRow("curved apostrophe") << u"здоров’я"_s << true;
        QTest::newRow("letter apostrophe") << u"здоровʼя"_s << true;
        QTest::newRow("й is not и") << u"щоино"_s << false;
        QTest::newRow("two words of one part") << u"хліб щойно"_s << true;
        QTest::newRow("words of different parts") << u"хліб підсумок"_s << true;
        QTest::newRow("of the brief") << u"підсумок"_s << true;
        QTest::newRow("of a post") << u"gamma"_s << true;
        QTest::newRow("a hashtag") << u"#two"_s << true;
        QTest::newRow("operators are words") << u"хліб NOT заквасці"_s << false;
        QTest::newRow("a quotation mark") << u"\"хліб"_s << true;
        QTest::newRow("only marks") << u"* ( - ^"_s << false;
        QTest::newRow("a column name") << u"text:хліб"_s << false;
    }

    void findsWords()
    {
        QFETCH(QString, sought);
        QFETCH(bool, there);
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.input.productService = u"Хліб на заквасці, щойно з печі, про здоров’я"_s;
        campaign.brief.summary = u"Короткий підсумок"_s;
        add(campaign);
        QCOMPARE(found(sought), there ? QStringList({u"Bakery"_s}) : QStringList());
    }

    void saysWhereTheMatchIs()
    {
        add(sampleOf(u"Bakery"_s), u"Spring sale"_s);
        const auto hit = [this](const QString &text) { return m_library->search(text)->constFirst(); };
        QCOMPARE(hit(u"spring"_s).place, SearchHit::Place::Name);
        QCOMPARE(hit(u"neighbours"_s).place, SearchHit::Place::Form);
        QCOMPARE(hit(u"summary"_s).place, SearchHit::Place::Brief);
        QCOMPARE(hit(u"beta"_s).place, SearchHit::Place::Post);
        QCOMPARE(hit(u"beta"_s).post, 1);
        QVERIFY(hit(u"beta"_s).excerpt.contains(u"beta"_s));
    }

    void findsWordsThatStandApart()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.posts[0].content.texts[Platform::X] = u"Bread and butter"_s;
        campaign.posts[1].content.texts[Platform::X] = u"Butter from the village"_s;
        add(campaign, u"Spring sale"_s);
        const auto hit = [this](const QString &text) {
            const auto hits = m_library->search(text);
            return hits && !hits->isEmpty() ? hits->constFirst() : SearchHit{};
        };
        QCOMPARE(found(u"spring village"_s), QStringList({u"Spring sale"_s}));
        QCOMPARE(hit(u"spring village"_s).post, 1);
        QVERIFY(hit(u"village spring"_s).excerpt.contains(u"village"_s));
        // One text that has all of them says more.
        QCOMPARE(hit(u"butter bread"_s).post, 0);
        QCOMPARE(hit(u"village butter"_s).post, 1);
        QCOMPARE(found(u"spring village nowhere"_s), QStringList());
        // Of a quotation all words stand in one text.
        QCOMPARE(found(u"butter from the village butter from the village"_s).size(), 1);
        QCOMPARE(found(u"bread and butter bread and butter village"_s), QStringList());
    }

    void forgetsTheWordsOfATextThatHasChanged()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        campaign.posts[0].content.texts[Platform::Facebook] = u"Long: omega"_s;
        campaign.posts[0].content.texts[Platform::X] = u"Short: omega"_s;
        QVERIFY(m_library->savePosts(id, campaign, {0}, TextOrigin::Person));
        QCOMPARE(found(u"alpha"_s), QStringList());
        QCOMPARE(found(u"omega"_s), QStringList({u"Bakery"_s}));
        QCOMPARE(m_library->campaign(id)->posts, campaign.posts);
    }

    void dropsPostsThatAreNotThereAnyMore()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        campaign.posts.resize(1);
        campaign.brief.topics.resize(1);
        QVERIFY(m_library->saveHead(id, campaign));
        QCOMPARE(m_library->campaign(id)->posts.size(), 1);
        QCOMPARE(found(u"beta"_s), QStringList());
        QCOMPARE(versions(id, 1).size(), 0);
    }

    void keepsEarlierVersions()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        const auto edit = [&](const QString &text, TextOrigin origin) {
            campaign.posts[0].content.texts[Platform::Facebook] = text;
            return bool(m_library->savePosts(id, campaign, {0}, origin));
        };
        QVERIFY(edit(u"Typed a"_s, TextOrigin::Person));
        QVERIFY(edit(u"Typed a bit more"_s, TextOrigin::Person));
        QVERIFY(edit(u"Typed a bit more"_s, TextOrigin::Model));
        QVERIFY(edit(u"Written again"_s, TextOrigin::Model));
        const QList<TextVersion> all = versions(id, 0);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).text, u"Written again"_s);
        QCOMPARE(all.at(0).origin, TextOrigin::Model);
        QCOMPARE(all.at(1).text, u"Typed a bit more"_s);
        QCOMPARE(all.at(1).origin, TextOrigin::Person);
        QCOMPARE(all.at(2).text, u"Long: alpha"_s);
        QVERIFY(all.at(2).made.isValid());
        // The other texts were written once.
        QCOMPARE(versions(id, 0, {.kind = TextField::Kind::Hashtags}).size(), 1);
        QCOMPARE(versions(id, 0, {.kind = TextField::Kind::Hashtags}).constFirst().text, u"#one #two"_s);
        QCOMPARE(versions(id, 0, {.kind = TextField::Kind::ImagePrompt}).size(), 1);
        // What is not finished has none.
        QCOMPARE(versions(id, 2).size(), 0);
    }

    void whatWasTypedBeforeThereWasARowIsAPersons()
    {
        const auto id = m_library->add(sampleOf(u"Bakery"_s), {}, {1});
        QVERIFY(id);
        QCOMPARE(versions(*id, 0).constFirst().origin, TextOrigin::Model);
        QCOMPARE(versions(*id, 1).constFirst().origin, TextOrigin::Person);
        QCOMPARE(m_library->summary(*id)->done, 2);
    }

    void tellsOfAllPostsThatAnotherHasFinished()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        campaign.posts.resize(1); // as if a topic had gone in review, while another program wrote
        campaign.posts[0].state = Waiting{};
        const auto finished = m_library->savePostsBeside(id, campaign, {0});
        QVERIFY(finished);
        QCOMPARE(*finished, QList({0, 1}));
        QCOMPARE(m_library->campaign(id)->posts.size(), 3);
        QVERIFY(std::holds_alternative<Done>(m_library->campaign(id)->posts.constFirst().state));
    }

    void keepsWhatWasTypedBeforeAnEarlierTextIsBroughtBack()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        const QString first = campaign.posts.constFirst().content.texts.value(Platform::Facebook);
        for (const QString &text : {u"Mine"_s, first}) {
            campaign.posts[0].content.texts[Platform::Facebook] = text;
            QVERIFY(m_library->savePosts(id, campaign, {0}, TextOrigin::Person));
        }
        const QList<TextVersion> all = versions(id, 0);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).text, first);
        QCOMPARE(all.at(1).text, u"Mine"_s);
        QCOMPARE(all.at(2).origin, TextOrigin::Model);
    }

    void keepsWhenEachCallDidWhat()
    {
        using Call = CallRecord::Call;
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const auto first = m_library->beginRun(id, u"owner-1"_s);
        QVERIFY(first);
        const AttemptRecord good{.queued = 5ms,
            .admitted = 8ms,
            .heldBy = Error::Kind::QuotaPerMinute,
            .heldFrom = 6ms,
            .heldUntil = 7ms,
            .sent = 9ms,
            .firstByte = 20ms,
            .firstWords = 400ms,
            .end = 3s,
            .httpStatus = 200,
            .model = u"gemini-x"_s,
            .usage = {.prompt = 7, .cached = 1, .output = 2, .thinking = 3, .total = 12}};
        AttemptRecord bad = good;
        bad.error = Error{.kind = Error::Kind::ServiceBusy};
        QVERIFY(m_library->beginAttempts(*first, {{.index = 1}, {.index = 1, .attempt = 2}, {.call = Call::Brief}}));
        QVERIFY(m_library->endCall(*first, {.index = 1, .attempts = {bad, good}}));
        QVERIFY(m_library->endCall(*first, {.call = Call::Brief, .attempts = {good}}));
        QVERIFY(m_library->endRun(*first));
        const auto second = m_library->beginRun(id, u"owner-1"_s);
        QVERIFY(second && m_library->beginAttempts(*second, {{.index = 0}})); // is not answered yet

        const auto runs = m_library->runs(id);
        QVERIFY(runs);
        QCOMPARE(runs->size(), 1);
        const RunRecord &run = runs->constFirst();
        QVERIFY(run.began.isValid() && !run.demo);
        QCOMPARE(run.model, u"gemini-x"_s);
        QCOMPARE(run.calls.size(), 2);
        QCOMPARE(run.calls.at(0).call, Call::Brief);
        QCOMPARE(run.calls.at(1).index, 1);
        QCOMPARE(run.calls.at(1).attempts.size(), 2);
        QVERIFY(!run.calls.at(1).error);
        QCOMPARE(run.calls.at(1).attempts.at(0).error->kind, Error::Kind::ServiceBusy);
        const AttemptRecord &back = run.calls.at(1).attempts.at(1);
        QCOMPARE(back.heldBy, good.heldBy);
        QCOMPARE(back.heldFrom, good.heldFrom);
        QCOMPARE(back.heldUntil, good.heldUntil);
        QCOMPARE(back.firstWords, good.firstWords);
        QCOMPARE(back.end, good.end);
        QCOMPARE(back.usage, good.usage);

        QVERIFY(m_library->beginAttempts(*second, {{.index = 0}}));
        QVERIFY(m_library->endCall(*second, {.index = 0, .attempts = {good}}));
        QCOMPARE(m_library->runs(id)->size(), 2);
        QCOMPARE(m_library->runs(id)->constFirst().calls.size(), 1); // the newest is first
        QVERIFY(!m_library->runs(static_cast<CampaignId>(999)));
    }

    void keepsWhatWasStoppedOrCutShort()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const Error stopped{.kind = Error::Kind::Cancelled};
        const AttemptRecord wait{.queued = 1s, .heldBy = Error::Kind::QuotaPerMinute, .end = 9s, .error = stopped};
        const auto first = m_library->beginRun(id, u"owner-1"_s);
        QVERIFY(first && m_library->beginAttempts(*first, {{.index = 0}}));
        QVERIFY(m_library->endCall(*first, {.index = 0, .error = stopped, .unsent = wait}));
        QVERIFY(m_library->beginAttempts(*first, {{.index = 1}}));   // the program goes away
        QCOMPARE(m_library->runs(id)->constFirst().calls.size(), 1); // or is only slow
        QVERIFY(m_library->settleInterrupted(id));

        const auto runs = m_library->runs(id);
        QVERIFY(runs);
        const QList<CallRecord> &calls = runs->constFirst().calls;
        QCOMPARE(calls.size(), 2);
        QVERIFY(calls.at(0).attempts.isEmpty());
        QCOMPARE(calls.at(0).unsent->heldBy, wait.heldBy);
        QCOMPARE(calls.at(0).unsent->end, wait.end);
        QCOMPARE(calls.at(0).error->kind, Error::Kind::Cancelled);
        QCOMPARE(calls.at(1).attempts.size(), 1);
        QCOMPARE(calls.at(1).error->kind, Error::Kind::Interrupted);
        // Nothing is in doubt of what was never sent.
        QVERIFY(m_library->interruptedRuns([](const QString &) { return true; })->isEmpty());
    }

    void tellsOfARunThatNobodyEnded()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.input.numPosts = 4;
        const CampaignId id = add(campaign);
        const auto run = m_library->beginRun(id, u"owner-1"_s);
        QVERIFY(run);
        using Call = CallRecord::Call;
        QVERIFY(m_library->beginAttempts(*run, {{.call = Call::Brief}}));
        QVERIFY(m_library->endCall(*run, {.call = Call::Brief, .attempts = {AttemptRecord{}}}));
        QVERIFY(m_library->beginAttempts(*run, {{.index = 0}, {.index = 1}, {.index = 2}}));
        QVERIFY(m_library->endCall(*run, {.index = 0, .attempts = {AttemptRecord{}}}));

        const auto interrupted = [this](bool gone) {
            return *m_library->interruptedRuns([gone](const QString &owner) { return gone && owner == "owner-1"_L1; });
        };
        QVERIFY(interrupted(false).isEmpty());
        const QList<InterruptedRun> told = interrupted(true);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().campaign.id, id);
        QCOMPARE(told.constFirst().campaign.done, 2);
        QCOMPARE(told.constFirst().partly, 1);
        QCOMPARE(told.constFirst().notStarted, 1);
        // Post 2 is finished, whatever the attempt's row says; post 3 may have been paid.
        QCOMPARE(told.constFirst().perhapsPaid, QList({2}));
        QCOMPARE(told.constFirst().briefPerhapsPaid, false);

        QVERIFY(m_library->settleInterrupted(id));
        QVERIFY(interrupted(true).isEmpty());
    }

    void aRewritingThatMayHaveBeenPaidForIsTold()
    {
        // A finished post was being written anew.
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.posts[2] = finishedPost(u"Third"_s, u"gamma"_s);
        const auto run = m_library->beginRun(add(campaign), u"owner-1"_s);
        QVERIFY(run && m_library->beginAttempts(*run, {{.index = 1}}));
        const auto told = m_library->interruptedRuns([](const QString &) { return true; });
        QCOMPARE(told->size(), 1);
        QVERIFY(!told->constFirst().lacksPosts() && told->constFirst().perhapsPaid.isEmpty());
        QCOMPARE(told->constFirst().rewritesPerhapsPaid, QList({1}));
    }

    void aRunThatLacksNothingIsNotTold()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.posts[2] = finishedPost(u"Third"_s, u"gamma"_s);
        QVERIFY(m_library->beginRun(add(campaign), u"owner-1"_s));
        QVERIFY(m_library->interruptedRuns([](const QString &) { return true; })->isEmpty());
    }

    void aPostThatCannotBeReadSaysSo()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        {
            const auto database = Database::open(file(), {});
            QVERIFY((*database)->run(u"UPDATE post SET body = X'7f00ff' WHERE idx = 1"_s));
        }
        const auto campaign = m_library->campaign(id);
        QVERIFY(campaign);
        QCOMPARE(campaign->posts.size(), 3);
        QVERIFY(std::holds_alternative<Done>(campaign->posts.at(0).state));
        QCOMPARE(campaign->posts.at(1).topic.title, u"Second"_s);
        const auto *failed = std::get_if<Failed>(&campaign->posts.at(1).state);
        QVERIFY(failed);
        QCOMPARE(failed->error.kind, Error::Kind::LibraryDamaged);
    }

    void aFinishedPostCountsWhileItIsWrittenAnew()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        beginRewriting(campaign.posts[0]);
        campaign.posts[0].state = Writing{};
        campaign.posts[0].content = {.texts = {{Platform::Facebook, u"Half of"_s}}};
        QVERIFY(m_library->savePosts(id, campaign, {0}, TextOrigin::Model));
        QCOMPARE(m_library->summary(id)->done, 2);
        QVERIFY(m_library->saveHead(id, campaign));
        QCOMPARE(m_library->summary(id)->done, 2);
        // And so it comes back after a crash.
        QVERIFY(std::holds_alternative<Done>(m_library->campaign(id)->posts.at(0).state));
    }

    void whatMayBePaidIsToldAgainAfterTheNextCrash()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.posts[2].state = Stopped{.perhapsPaid = true};
        const CampaignId id = add(campaign);
        QVERIFY(m_library->beginRun(id, u"owner-1"_s)); // settles the run that left it so
        const auto run = m_library->beginRun(id, u"owner-2"_s);
        QVERIFY(run && m_library->beginAttempts(*run, {{.index = 0}})); // Again, of a finished one
        const auto told = m_library->interruptedRuns([](const QString &) { return true; });
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->constFirst().perhapsPaid, QList({2}));
        QCOMPARE(told->constFirst().campaign.done, 2);
    }

    void aCampaignIsWrittenByOneProgramAtATime()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const auto nobodyIsGone = [](const QString &) { return false; };
        const auto run = m_library->beginRun(id, u"owner-1"_s, nobodyIsGone);
        QVERIFY(run);
        const auto second = m_library->beginRun(id, u"owner-2"_s, nobodyIsGone);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::CampaignBusy);
        QVERIFY(m_library->beginRun(add(sampleOf(u"Café"_s)), u"owner-2"_s, nobodyIsGone));
        QVERIFY(m_library->endRun(*run));
        QVERIFY(m_library->beginRun(id, u"owner-2"_s, nobodyIsGone));
    }

    void aNewRunSettlesWhatWasInterrupted()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        QVERIFY(m_library->beginRun(id, u"owner-1"_s));
        const auto next = m_library->beginRun(id, u"owner-2"_s);
        QVERIFY(next && m_library->endRun(*next));
        QVERIFY(m_library->interruptedRuns([](const QString &) { return true; })->isEmpty());
    }

    void everyAttemptHasARowOfItsOwn()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const auto run = m_library->beginRun(id, u"owner-1"_s);
        // A post and, still in the same run, the same post once more.
        for (int writing = 0; writing < 2; ++writing) {
            QVERIFY(m_library->beginAttempts(*run, {{.index = 2, .attempt = 1}}));
            QVERIFY(m_library->beginAttempts(*run, {{.index = 2, .attempt = 2}}));
            QVERIFY(m_library->endCall(*run, {.index = 2, .attempts = {AttemptRecord{}, AttemptRecord{}}}));
        }
        const auto database = Database::open(file(), {.readOnly = true});
        QCOMPARE((*database)->value(u"SELECT count(*) FROM attempt WHERE record IS NOT NULL"_s)->toInt(), 4);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM attempt WHERE record IS NULL"_s)->toInt(), 0);
    }

    void wordsOfAPersonAreAVersionAlsoInAnUnfinishedPost()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        const CampaignId id = add(campaign);
        campaign.posts[2].content.texts[Platform::X] = u"My own words"_s;
        QVERIFY(m_library->savePosts(id, campaign, {2}, TextOrigin::Person));
        QCOMPARE(versions(id, 2, {.platform = Platform::X}).constFirst().text, u"My own words"_s);
    }

    void theDemoIsNeverPaidFor()
    {
        Campaign campaign = sampleOf(u"Bakery"_s);
        campaign.demo = true;
        const auto run = m_library->beginRun(add(campaign), u"owner-1"_s);
        QVERIFY(run && m_library->beginAttempts(*run, {{.call = CallRecord::Call::Brief}, {.index = 2}}));
        const auto told = m_library->interruptedRuns([](const QString &) { return true; });
        QCOMPARE(told->size(), 1);
        QVERIFY(told->constFirst().perhapsPaid.isEmpty() && !told->constFirst().briefPerhapsPaid);
    }

    void doesNotTellOfARunThatHasEnded()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const auto run = m_library->beginRun(id, u"owner-1"_s);
        QVERIFY(run && m_library->endRun(*run));
        QVERIFY(m_library->interruptedRuns([](const QString &) { return true; })->isEmpty());
    }

    void writesAllOrNothing()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const Status done = m_library->together([&]() -> Status {
            if (const Status renamed = m_library->rename(id, u"Other"_s); !renamed)
                return renamed;
            return Error{.kind = Error::Kind::LibraryFailed};
        });
        QVERIFY(!done);
        QCOMPARE(listed(), QStringList({u"Bakery"_s}));
        QCOMPARE(found(u"other"_s), QStringList());
    }

    void waitsForAnotherProgramAndThenSaysSo()
    {
        auto other = Library::open(file(), 50ms);
        QVERIFY(other);
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const Status held = (*other)->together([&]() -> Status {
            const Status refused = m_library->rename(id, u"Other"_s);
            return refused ? Status(Error{}) : Status(refused.error());
        });
        QVERIFY(!held);
        QCOMPARE(held.error().kind, Error::Kind::LibraryBusy);
        QCOMPARE(listed(), QStringList({u"Bakery"_s}));
        QVERIFY(m_library->rename(id, u"Other"_s));
        QCOMPARE((*other)->summary(id)->name, u"Other"_s);
    }

    void keepsWhatTheWindowHeld()
    {
        QCOMPARE(*m_library->session(), Session{});
        const Session session{.open = static_cast<CampaignId>(7),
            .form = {.businessName = u"Half a name"_s, .language = u"uk"_s},
            .briefFirst = true};
        QVERIFY(m_library->keepSession(session));
        QVERIFY(m_library->keepSession(session));
        QVERIFY(open());
        QCOMPARE(*m_library->session(), session);
    }

    void seeksOnTheShelfThatIsShown()
    {
        const CampaignId current = add(sampleOf(u"Bakery"_s));
        const CampaignId archived = add(sampleOf(u"Café"_s));
        const CampaignId removed = add(sampleOf(u"Florist"_s));
        QVERIFY(m_library->setArchived(archived, true) && m_library->remove(removed));
        const auto found = [this](Shelf shelf) {
            QSet<CampaignId> ids;
            const auto hits = m_library->search(u"alpha"_s, shelf);
            for (const SearchHit &hit : *hits)
                ids.insert(hit.campaign.id);
            return ids;
        };
        QCOMPARE(found(Shelf::Current), QSet({current, archived}));
        QCOMPARE(found(Shelf::Archived), QSet({archived}));
        QCOMPARE(found(Shelf::Removed), QSet({removed}));
    }

    void copiesItselfWhileItIsInUse()
    {
        const CampaignId id = add(sampleOf(u"Bakery"_s));
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        QVERIFY(copyLibrary(file(), copy));
        QVERIFY(m_library->rename(id, u"Later"_s));
        const auto opened = Library::open(copy);
        QVERIFY(opened);
        QCOMPARE((*opened)->summary(id)->name, u"Bakery"_s);
        QVERIFY((*opened)->check());
        QVERIFY(!copyLibrary(file(), copy));
        QVERIFY(m_library->rename(id, u"Still works"_s));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
