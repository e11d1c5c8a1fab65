#include "damage.h"
#include "samples.h"
#include "storage/library.h"
#include "storage/librarysalvage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int campaigns = 5'000;
constexpr int postsEach = 20; ///< 100 000 in all
constexpr int postsOfTheBigOne = 50;
constexpr double listLimit = 1'500; ///< ms; with the start of the window
constexpr double searchLimit = 100;
constexpr double saveLimit = 20;
constexpr double openLimit = 200;
constexpr int campaignsOfTheDamaged = 60;
constexpr double salvageLimit = 2'000;

/// Words that differ, as those of real posts do: prefixes of one letter match thousands, whole words a few.
QString wordsOf(quint32 seed)
{
    static const QStringList syllables = u"ба ве гу ді жо зи ка лю мо не пі ру со ту фа хо цю ша щи я"_s.split(u' ');
    QString text;
    for (int word = 0; word < 60; ++word) {
        for (int part = 0; part < 3; ++part) {
            seed = seed * 1664525U + 1013904223U;
            text += syllables.at(static_cast<int>((seed >> 16) % static_cast<quint32>(syllables.size())));
        }
        text += u' ';
    }
    return text;
}

Campaign campaignOf(int number, int posts)
{
    Campaign campaign = sampleOf(u"Кампанія %1"_s.arg(number));
    campaign.input.numPosts = posts;
    campaign.posts.clear();
    for (int index = 0; index < posts; ++index)
        campaign.posts.append(
            finishedPost(u"Тема %1"_s.arg(index), wordsOf(static_cast<quint32>(number * 64 + index))));
    return campaign;
}

/// Milliseconds of each of @p times calls, sorted.
template <typename Work> QList<double> timesOf(int times, Work work)
{
    QList<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        all.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all;
}

bool report(const QString &what, const QList<double> &times, double limit)
{
    const double p95 = times.at(static_cast<qsizetype>(double(times.size() - 1) * 0.95));
    const bool kept = p95 <= limit;
    QTextStream(stdout) << u"library  %1  median %2 ms  95 % under %3 ms  worst %4 ms (≤ %5)  %6\n"_s.arg(
        what.leftJustified(34), QString::number(times.at(times.size() / 2), 'f', 1), QString::number(p95, 'f', 1),
        QString::number(times.constLast(), 'f', 1), QString::number(limit), kept ? u"ok"_s : u"missed"_s);
    return kept;
}

Result<CampaignId> fill(Library &library)
{
    CampaignId big = CampaignId::None;
    const Status filled = library.together([&]() -> Status {
        for (int number = 0; number < campaigns; ++number) {
            const auto id = library.add(campaignOf(number, number == 0 ? postsOfTheBigOne : postsEach));
            if (!id)
                return id.error();
            big = number == 0 ? *id : big;
        }
        return ok();
    });
    if (!filled)
        return filled.error();
    return big;
}

QByteArray soundLibrary(const QString &file)
{
    {
        const auto library = Library::open(file);
        for (int number = 0; library && number < campaignsOfTheDamaged; ++number)
            (void)(*library)->add(sampleOf(u"Bakery %1"_s.arg(number)));
    }
    QFile disk(file); // whole only now that it is closed
    return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
}

/// Of the damages that tst_librarysalvage looks at; sorted.
QList<double> salvageTimes(const QTemporaryDir &folder)
{
    const QByteArray sound = soundLibrary(folder.filePath(u"sound.sqlite"_s));
    const QString damaged = folder.filePath(u"damaged.sqlite"_s);
    const QString fresh = folder.filePath(u"fresh.sqlite"_s);
    QList<double> all;
    int saved = 0;
    for (quint32 seed = 1; seed <= damages; ++seed) {
        QFile::remove(fresh);
        if (QFile disk(damaged); !disk.open(QIODevice::WriteOnly) || disk.write(damagedBy(seed, sound)) < page)
            qFatal("the damaged library is not written");
        all += timesOf(1, [&](int) {
            const auto salvaged = salvageLibrary(damaged, fresh);
            saved += salvaged ? salvaged->campaigns : 0;
        });
    }
    // Giving up is quick.
    if (saved < static_cast<int>(damages) * campaignsOfTheDamaged / 3)
        qFatal("too little came back");
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

/// The figures of the library with 5 000 campaigns and 100 000 posts, and of damaged ones; ends with 1 where one is not
/// kept. With a file as argument it only makes such a library there.
int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    const bool onlyMakes = argc > 1;
    const QString file = onlyMakes ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"library.sqlite"_s);
    auto opened = Library::open(file);
    const Result<CampaignId> filled = opened ? fill(**opened) : opened.error();
    if (!filled || onlyMakes)
        return filled ? 0 : 2;
    Library &library = **opened;
    const CampaignId big = *filled;

    bool kept = report(u"open and list 5 000 campaigns"_s,
        timesOf(10,
            [&](int) {
                const auto again = Library::open(file);
                if (!again || (*again)->list()->size() != campaigns)
                    qFatal("the list is not whole");
            }),
        listLimit);
    for (const QString &typed :
        {u"к"_s, u"ка"_s, u"кал"_s, u"калю"_s, u"калюмо"_s, u"ба ве"_s, u"к п в"_s, u"кампанія 4321"_s}) {
        kept &= report(u"search “%1” (%2 found)"_s.arg(typed, QString::number(library.search(typed)->size())),
            timesOf(20, [&](int) { (void)library.search(typed); }), searchLimit);
    }
    Campaign campaign = campaignOf(0, postsOfTheBigOne);
    kept &= report(u"save a finished post"_s,
        timesOf(200,
            [&](int i) {
                campaign.posts[i % postsOfTheBigOne]
                    = finishedPost(u"Тема"_s, wordsOf(static_cast<quint32>(i + 1'000'000)));
                if (!library.savePosts(big, campaign, {i % postsOfTheBigOne}, TextOrigin::Model))
                    qFatal("not saved");
            }),
        saveLimit);
    kept &= report(u"open a campaign of 50 posts"_s,
        timesOf(20,
            [&](int) {
                if (library.campaign(big)->posts.size() != postsOfTheBigOne)
                    qFatal("the campaign is not whole");
            }),
        openLimit);
    kept &= report(u"salvage, %1 damaged libraries"_s.arg(damages), salvageTimes(folder), salvageLimit);
    return kept ? 0 : 1;
}
