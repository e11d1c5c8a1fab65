#include "damage.h"
#include "samples.h"
#include "storage/database.h"
#include "storage/library.h"
#include "storage/librarycampaigns.h"
#include "storage/librarysalvage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int campaigns = 60;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile disk(path);
    return disk.open(QIODevice::WriteOnly) && disk.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile disk(path);
    return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
}

/// Every text that @p campaign's finished posts say.
QStringList textsOf(const Campaign &campaign)
{
    QStringList texts;
    for (const Post &post : campaign.posts)
        texts += post.content.texts.values();
    return texts;
}

} // namespace

/// What can be read of a damaged library is brought over, whatever happened to it.
class TestLibrarySalvage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_sound;

    QString damaged() const { return m_folder.filePath(u"damaged.sqlite"_s); }
    QString fresh() const { return m_folder.filePath(u"fresh.sqlite"_s); }
    QList<CampaignSummary> rows() const { return *(*Library::open(fresh()))->list(); }

private slots:
    void initTestCase()
    {
        const QString file = m_folder.filePath(u"sound.sqlite"_s);
        {
            const auto library = Library::open(file);
            for (int number = 0; number < campaigns; ++number)
                QVERIFY(
                    (*library)->add(sampleOf(u"Bakery %1"_s.arg(number)), number == 7 ? u"My own name"_s : QString()));
            const CampaignId first = (*library)->list()->constLast().id;
            QVERIFY((*library)->setPinned(first, true));
            QVERIFY((*library)->remove((*library)->list()->constLast().id));
        }
        QFile disk(file);
        QVERIFY(disk.open(QIODevice::ReadOnly));
        m_sound = disk.readAll();
        QVERIFY(m_sound.size() > 40 * page);
    }

    void init()
    {
        QFile::remove(fresh());
        QFile::remove(damaged());
    }

    void bringsOverWhatIsWhole()
    {
        QVERIFY(write(damaged(), m_sound));
        const auto salvaged = salvageLibrary(damaged(), fresh());
        QVERIFY(salvaged);
        QCOMPARE(*salvaged, (Salvaged{.campaigns = campaigns}));
        const auto library = Library::open(fresh());
        QVERIFY((*library)->check());
        QCOMPARE((*library)->list(Shelf::Removed)->size(), 1);
        QVERIFY((*library)->list()->constFirst().pinned);
        QCOMPARE((*library)->search(u"\"My own\""_s)->size(), 1);
        QCOMPARE((*library)->campaign((*library)->list()->constFirst().id)->posts.size(), 3);

        // Once more changes nothing: what is there is not doubled.
        QCOMPARE(*salvageLibrary(damaged(), fresh()), Salvaged{});
        QCOMPARE(rows().size(), campaigns - 1);
    }

    void bringsOverWhatATextSaidBefore()
    {
        const TextField field{.platform = Platform::X};
        {
            const auto library = Library::open(damaged());
            Campaign campaign = sampleOf(u"Bakery"_s);
            const CampaignId id = *(*library)->add(campaign);
            campaign.posts[0].content.texts[Platform::X] = u"By a person"_s;
            QVERIFY((*library)->savePosts(id, campaign, {0}, TextOrigin::Person));
        }
        const auto before = (*Library::open(damaged()))->versions(CampaignId{1}, 0, field);
        QCOMPARE(before->size(), 2);
        QVERIFY(salvageLibrary(damaged(), fresh()));
        const auto library = Library::open(fresh());
        const auto after = (*library)->versions((*library)->list()->constFirst().id, 0, field);
        QCOMPARE(*after, *before);
    }

    // A page that cannot be read takes its own versions with it and no others.
    void bringsOverTheVersionsThatCanBeRead()
    {
        const TextField field{.platform = Platform::X};
        {
            const auto library = Library::open(damaged());
            Campaign campaign = sampleOf(u"Bakery"_s);
            const CampaignId id = *(*library)->add(campaign);
            for (int number = 0; number < 60; ++number) {
                const TextOrigin origin = number % 2 == 0 ? TextOrigin::Person : TextOrigin::Model; // no one sitting
                campaign.posts[0].content.texts[Platform::X] = u"Wording %1 "_s.arg(number).repeated(40);
                QVERIFY((*library)->savePosts(id, campaign, {0}, origin));
            }
            QCOMPARE((*library)->versions(id, 0, field)->size(), 61);
        }
        QByteArray bytes = bytesOf(damaged());
        const auto at = bytes.indexOf("Wording 30 ") / page * page;
        QVERIFY(at > 0 && write(damaged(), bytes.replace(at, page, QByteArray(page, 'x'))));
        QVERIFY(salvageLibrary(damaged(), fresh()));
        const auto library = Library::open(fresh());
        const auto kept = (*library)->versions((*library)->list()->constFirst().id, 0, field)->size();
        QVERIFY2(kept > 30 && kept < 61, qPrintable(QString::number(kept)));
    }

    void whatLacksAPostTakesNobodysPlace()
    {
        // In a backup nothing of it was finished; what was written since has lost one post.
        Campaign before = sampleOf(u"Bakery"_s);
        for (Post &post : before.posts)
            post = Post{.topic = post.topic, .state = Stopped{}};
        {
            const auto library = Library::open(damaged());
            const auto id = (*library)->add(before);
            QVERIFY((*library)->savePosts(*id, sampleOf(u"Bakery"_s), {0, 1, 2}, TextOrigin::Model));
        }
        {
            const auto library = Library::open(fresh());
            QVERIFY(
                (*library)->take({.row = *(*Library::open(damaged()))->summary(CampaignId(1)), .campaign = before}));
        }
        QVERIFY((*Database::open(fresh(), {}))->run(u"UPDATE campaign SET changed = changed - 60000"_s));
        QVERIFY((*Database::open(damaged(), {}))->run(u"UPDATE post SET body = X'00' WHERE idx = 1"_s));
        for (int time = 0; time < 2; ++time) {
            const auto salvaged = salvageLibrary(damaged(), fresh());
            QVERIFY(salvaged);
            QCOMPARE(*salvaged, time == 0 ? (Salvaged{.campaigns = 1, .incomplete = 1}) : Salvaged{});
            const QList<CampaignSummary> both = rows();
            QCOMPARE(both.size(), 2);
            QCOMPARE(both.at(0).done, 1);
            QCOMPARE(both.at(1).done, 0);
        }
    }

    void leavesTheDamagedFileAsItIs()
    {
        QByteArray hurt = m_sound;
        hurt.replace(10 * page, page, QByteArray(page, 'x'));
        QVERIFY(write(damaged(), hurt));
        QVERIFY(salvageLibrary(damaged(), fresh()));
        QCOMPARE(bytesOf(damaged()), hurt);
    }

    void stopsWhenItIsCanceled()
    {
        QVERIFY(write(damaged(), m_sound));
        int asked = 0;
        const auto salvaged = salvageLibrary(damaged(), fresh(), [&asked] { return ++asked > 5; });
        QCOMPARE(salvaged->campaigns, 5);
    }

    void saysOfWhatIsNoDatabaseThatItIsNone()
    {
        QVERIFY(write(damaged(), QByteArray("no database").repeated(1000)));
        QVERIFY(!salvageLibrary(damaged(), fresh()) || rows().isEmpty());
    }

    // Whatever was hit: no crash, no hang, nothing that was never written, and the new library is sound.
    void survivesRandomDamage_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= damages; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void survivesRandomDamage()
    {
        QFETCH(const quint32, seed);
        QVERIFY(write(damaged(), damagedBy(seed, m_sound)));
        QElapsedTimer clock;
        clock.start();
        const auto salvaged = salvageLibrary(damaged(), fresh());
        QVERIFY(clock.elapsed() < 20'000); // it does not hang
        if (!salvaged)
            return;
        const auto library = Library::open(fresh());
        QVERIFY((*library)->check());
        const QStringList written = textsOf(sampleOf(u"x"_s));
        const auto list = (*library)->list();
        for (const CampaignSummary &row : *list) {
            const auto campaign = (*library)->campaign(row.id);
            QVERIFY(campaign);
            QCOMPARE(campaign->posts.size(), campaign->brief.topics.size());
        }
        m_saved += salvaged->campaigns;
    }

    void cleanupTestCase()
    {
        // Of a library that was hit in a few places by far the most comes back.
        QVERIFY2(m_saved > static_cast<int>(damages) * campaigns / 3, qPrintable(QString::number(m_saved)));
    }

private:
    int m_saved = 0;
};

QTEST_GUILESS_MAIN(TestLibrarySalvage)
#include "tst_librarysalvage.moc"
