#include "app/program.h"
#include "storage/library.h"
#include "widgets/campaignform.h"
#include "widgets/growingtextedit.h"
#include "widgets/postcard.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int kills = 30;
constexpr int posts = 4;
constexpr qint64 longestTyping = 2'000; ///< ms that may be lost

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// What the program that is killed does: writes a campaign, then types without end. Says what it has done when it has.
class Victim
{
public:
    Victim()
    {
        m_application.start();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows)
            m_window = m_window ? m_window : qobject_cast<MainWindow *>(each);
        m_look.callOnTimeout(&m_look, [this] { look(); });
        m_look.start(10ms);
    }

private:
    template <typename T> T *part(const char *name, const QObject *inside) const
    {
        return inside->findChild<T *>(QString::fromLatin1(name));
    }

    void look()
    {
        if (!m_begun) {
            m_begun = part<KeyPanel>("keyPanel", m_window)->place() != KeyPlace::None;
            if (m_begun)
                part<QPushButton>("generate", m_window)->click();
            return;
        }
        const auto cards = m_window->findChildren<PostCard *>();
        for (int index = 0; index < cards.size(); ++index) {
            if (!m_told.contains(index) && part<QPushButton>("again", cards.at(index))->isVisibleTo(cards.at(index))) {
                m_told.insert(index);
                say(u"done %1"_s.arg(index));
            }
        }
        if (m_told.size() == posts)
            type(cards);
    }

    void type(const QList<PostCard *> &cards)
    {
        QTest::keyClick(part<GrowingTextEdit>("text", cards.at(m_typed % posts)), Qt::Key_A);
        auto *theme = part<QLineEdit>("theme", m_window);
        QTest::keyClick(theme, Qt::Key_B);
        say(u"typed %1"_s.arg(++m_typed));
    }

    Application m_application;
    MainWindow *m_window = nullptr;
    QTimer m_look;
    QSet<int> m_told;
    bool m_begun = false;
    int m_typed = 0;
};

/// Every "a" that was typed into a post, and every "b" into the form.
struct Typed
{
    qsizetype inPosts = 0;
    qsizetype inForm = 0;
};

Typed typedIn(const QString &file)
{
    const auto library = Library::open(file);
    const Session session = *(*library)->session();
    Typed typed{.inForm = session.form.theme.count(u'b')};
    const auto campaign = (*library)->campaign(session.open);
    if (!campaign)
        return typed;
    for (const Post &post : campaign->posts) {
        for (const QString &text : post.content.texts)
            typed.inPosts += text.count(u'a');
    }
    return typed;
}

} // namespace

/// The window as a process, killed at random moments: while posts are written, and while a person types.
class TestWindowKills : public QObject
{
    Q_OBJECT
private slots:
    void losesNoFinishedPostAndLittleTyping();

private:
    void lookAtWhatIsLeft(const QByteArray &said, qint64 wordsBefore);
    QString file() const { return m_folder->filePath(u"data/library.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_finished = 0;
    int m_recovered = 0;
};

void TestWindowKills::losesNoFinishedPostAndLittleTyping()
{
    FakeGemini server(writingGemini({.brief = 60ms, .post = 150ms, .events = 8}));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qputenv("GOOGLE_GEMINI_BASE_URL", server.url().toEncoded());
    qputenv("GEMINI_API_KEY", Program::key());
    for (int round = 0; round < kills; ++round) {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("DOPYS_HOME", m_folder->path().toLocal8Bit());
        QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
        const CampaignInput form{.businessName = u"X"_s,
            .productService = u"Y"_s,
            .targetAudience = u"Z"_s,
            .numPosts = posts,
            .platforms = {Platform::X},
            .language = u"uk"_s};
        QVERIFY((*Library::open(file()))->keepSession({.form = form}));
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s});
        // Half of them while posts are written, half while somebody types.
        const int life = round % 2 == 0 ? QRandomGenerator::global()->bounded(150, 600)
                                        : QRandomGenerator::global()->bounded(2'500, 4'500);
        QByteArray said;
        QList<std::pair<qint64, int>> typed; ///< when, how many
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < life && victim.state() != QProcess::NotRunning) {
            QTest::qWait(20); // the service is in this process
            said += victim.readAllStandardOutput();
            typed.append({clock.elapsed(), static_cast<int>(said.count("typed"))});
        }
        QVERIFY2(victim.state() == QProcess::Running, victim.readAllStandardError().constData());
        const qint64 killed = clock.elapsed();
        victim.kill();
        QVERIFY(QTest::qWaitFor([&] { return victim.state() == QProcess::NotRunning; }, hangLimit));
        int longAgo = 0;
        for (const auto &[when, count] : std::as_const(typed)) {
            if (when < killed - longestTyping)
                longAgo = count;
        }
        lookAtWhatIsLeft(said + victim.readAllStandardOutput(), longAgo);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_finished > kills, "too few posts were finished to prove anything");
    QVERIFY2(m_recovered > 0, "no run was interrupted");
}

void TestWindowKills::lookAtWhatIsLeft(const QByteArray &said, qint64 wordsBefore)
{
    const auto library = Library::open(file());
    QVERIFY(library && (*library)->check());
    const auto list = (*library)->list();
    QVERIFY(list->size() <= 1);
    if (list->isEmpty()) {
        QVERIFY(!said.contains("done"));
        return;
    }
    const auto campaign = (*library)->campaign(list->constFirst().id);
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("done "))
            continue;
        ++m_finished;
        QVERIFY(std::holds_alternative<Done>(campaign->posts.at(line.mid(5).toInt()).state));
    }
    // What is not finished is offered to be gone on with.
    const auto interrupted = (*library)->interruptedRuns([](const QString &) { return true; });
    QCOMPARE(interrupted->size(), progressOf(*campaign).done < posts ? 1 : 0);
    m_recovered += static_cast<int>(interrupted->size());
    const Typed typed = typedIn(file());
    if (progressOf(*campaign).done == posts) {
        QVERIFY2(typed.inPosts >= wordsBefore, qPrintable(u"%1 of %2"_s.arg(typed.inPosts).arg(wordsBefore)));
        QVERIFY2(typed.inForm >= wordsBefore, qPrintable(u"%1 of %2"_s.arg(typed.inForm).arg(wordsBefore)));
    }
}

int main(int argc, char *argv[])
{
    leaveTheSession();
    QApplication app(argc, argv);
    if (QApplication::arguments().contains(u"--victim"_s)) {
        const Victim victim;
        return QApplication::exec();
    }
    TestWindowKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkills.moc"
