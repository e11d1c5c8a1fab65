#include "app/application.h"
#include "model/librarymodel.h"
#include "widgets/librarypanel.h"
#include "widgets/postboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

constexpr int campaigns = 5'000;
constexpr int postsOfTheBigOne = 50;
constexpr double startLimit = 1'500; ///< ms
constexpr double keyLimit = 100;
constexpr double openLimit = 200;
constexpr double stallLimit = 100;

/// The longest time that the event loop did not come round.
class Heart
{
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.callOnTimeout(&m_beat, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_beat.start(1ms);
    }
    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0.0;
};

// What is coalesced comes within 50 ms.
void settle()
{
    QTest::qWait(400);
}

bool report(const char *what, double ms, double limit)
{
    QTextStream(stdout) << u"window   %1  %2 ms (≤ %3)  %4\n"_s.arg(QString::fromLatin1(what).leftJustified(44),
        QString::number(ms, 'f', 0), QString::number(limit), ms <= limit ? u"ok"_s : u"missed"_s);
    return ms <= limit;
}

} // namespace

/// The window with a library of 5 000 campaigns in DOPYS_HOME (bench_library makes one); ends with 1 where a figure is
/// not kept.
int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication app(argc, argv);
    {
        Settings settings;
        settings.setShowsLibrary(true);
        settings.sync();
    }
    Application program;
    program.start();
    MainWindow *window = nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all)
        window = window ? window : qobject_cast<MainWindow *>(each);
    window->resize(1440, 860);
    LibraryPanel &panel = window->library();
    double onScreen = 0.0;
    const bool shown = QTest::qWaitForWindowExposed(window) && QTest::qWaitFor([&] {
        onScreen = double(clock.nsecsElapsed()) / 1e6;
        return panel.model().rowCount() == campaigns;
    });
    if (!shown)
        return 2;
    bool kept = report("list of 5 000 campaigns, from the start", onScreen, startLimit);
    settle();

    Heart heart;
    auto *search = panel.findChild<QLineEdit *>(u"search"_s);
    double slowest = 0.0;
    for (const QChar key : u"калюмо"_s) {
        QElapsedTimer typed;
        typed.start();
        search->insert(key);
        panel.findChild<QListView *>(u"list"_s)->viewport()->repaint();
        slowest = std::max(slowest, double(typed.nsecsElapsed()) / 1e6);
        QTest::qWait(50);
    }
    kept &= report("the slowest key of a search, to the painted list", slowest, keyLimit);
    search->clear();
    settle();
    kept &= report("the longest stall meanwhile", heart.takeLongest(), stallLimit);

    CampaignId big = CampaignId::None;
    for (int row = 0; row < panel.model().rowCount(); ++row) {
        const CampaignSummary &campaign = panel.model().campaign(panel.model().index(row));
        if (campaign.posts == postsOfTheBigOne)
            big = campaign.id;
    }
    heart.takeLongest();
    QElapsedTimer opened;
    opened.start();
    emit panel.openRequested(big);
    window->repaint();
    const double inSight = double(opened.nsecsElapsed()) / 1e6;
    settle();
    if (window->findChild<PostBoard *>()->cardCount() != postsOfTheBigOne)
        return 2;
    kept &= report("opening a campaign of 50 posts, to the first paint", inSight, openLimit);
    kept &= report("the longest stall meanwhile", heart.takeLongest(), stallLimit);
    return kept ? 0 : 1;
}
