#include "app/program.h"

#include "app/leaks.h"
#include "app/person.h"
#include "exporting/formats.h"
#include "widgets/exportdialog.h"
#include "widgets/growingtextedit.h"
#include "widgets/postboard.h"
#include "widgets/postcard.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys::testing {

namespace {

constexpr int pieces = 6;

// What Qt hands to a message handler is all there is; the handler itself can carry nothing.
QString &said()
{
    static QString lines;
    return lines;
}

QtMessageHandler &next()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    said() += QLatin1StringView(context.category) + u": "_s + message + u'\n';
    if (next() && type != QtInfoMsg && type != QtDebugMsg)
        next()(type, context, message);
}

FakeAnswer streamed(const QByteArray &text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList parts;
    for (qsizetype i = 0; i < pieces; ++i) {
        const qsizetype from = whole.size() * i / pieces;
        parts.append(whole.sliced(from, whole.size() * (i + 1) / pieces - from));
    }
    return streamOf(parts, 20ms);
}

} // namespace

void leaveTheSession()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qunsetenv("GOOGLE_API_KEY");
}

Program::Program(const QString &language) : m_service(writingGemini(quickPace()))
{
    said().clear();
    next() = m_handlerBefore = qInstallMessageHandler(listen);
    m_service.listen(QHostAddress::LocalHost);
    QDir(m_folder.path()).mkpath(u"person/files"_s);
    qputenv("HOME", path(u"person"_s).toLocal8Bit());
    qputenv("DOPYS_HOME", path(u"home"_s).toLocal8Bit());
    qputenv("GOOGLE_GEMINI_BASE_URL", m_service.url().toEncoded());
    setKeyInEnvironment(true);
    Settings settings;
    settings.setInterfaceLanguage(language);
    settings.sync();
}

Program::~Program()
{
    close();
    qInstallMessageHandler(m_handlerBefore);
}

QByteArray Program::key()
{
    return "AIzaSyCANARY-7f3kd0_Qw8zLmN2xVbT5rYpHc4E";
}

void Program::setKeyInEnvironment(bool there)
{
    there ? qputenv("GEMINI_API_KEY", key()) : qunsetenv("GEMINI_API_KEY");
}

bool Program::start(const QStringList &files)
{
    m_application = std::make_unique<Application>();
    m_application->start(files);
    window().resize(1280, 820); // screens of tests are smaller than people's
    if (!QTest::qWaitForWindowActive(&window()))
        return false;
    const auto *panel = part<KeyPanel>("keyPanel");
    return !qEnvironmentVariableIsSet("GEMINI_API_KEY")
        || QTest::qWaitFor([panel] { return panel->place() != KeyPlace::None; }, hangLimit);
}

void Program::setLooking(bool looks)
{
    auto *look = m_application->findChild<QTimer *>(u"look"_s);
    looks ? look->start() : look->stop();
}

void Program::close()
{
    if (!m_application)
        return;
    window().close();
    m_application.reset();
}

MainWindow &Program::window() const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [](const QWidget *each) { return qobject_cast<const MainWindow *>(each); });
    Q_ASSERT(found != all.cend());
    return *static_cast<MainWindow *>(*found);
}

QList<PostCard *> Program::cards() const
{
    const auto *board = window().findChild<PostBoard *>();
    QList<PostCard *> all;
    for (int i = 0; i < board->cardCount(); ++i)
        all.append(board->card(i));
    return all;
}

QString Program::textOf(const PostCard *card) const
{
    return part<GrowingTextEdit>("text", card)->text();
}

bool Program::isDone(const PostCard *card) const
{
    return part<QProgressBar>("progress", card)->value() == 100 && part("again", card)->isVisible();
}

bool Program::allDone(int count) const
{
    const QList<PostCard *> all = cards();
    // The line below tells the end of the run; the cards follow with what is drawn.
    return all.size() == count && !part("stop", part("runBar"))->isVisible()
        && std::all_of(all.cbegin(), all.cend(), [this](const PostCard *card) { return isDone(card); });
}

bool Program::waitForAll(int count) const
{
    return QTest::qWaitFor([this, count] { return allDone(count); }, hangLimit);
}

bool Program::fillForm()
{
    return typeInto(part("businessName"), u"Пекарня «Їжачок і Ґава»"_s)
        && typeInto(part("product"), u"Хліб на заквасці, щодня о сьомій"_s)
        && typeInto(part("audience"), u"Сім'ї, що живуть поруч"_s) && typeInto(part("theme"), u"Тепло вдома"_s);
}

ExportDialog *Program::exportDialog() const
{
    return windowInSight<ExportDialog>();
}

bool Program::exportAs(const QString &format, const QString &path)
{
    if (!exportDialog() && !press(part("exportButton")))
        return false;
    if (!QTest::qWaitFor([this] { return exportDialog() && exportDialog()->isActiveWindow(); }))
        return false;
    const ExportDialog *dialog = exportDialog();
    const auto formats = exportFormats();
    const auto wanted
        = std::find_if(formats.begin(), formats.end(), [&](const ExportFormat &each) { return each.key == format; });
    const int row = static_cast<int>(wanted - formats.begin());
    return pick(part<QComboBox>("format", dialog), row) && typeInto(part("path", dialog), path)
        && press(part<QDialogButtonBox>("buttons", dialog)->button(QDialogButtonBox::Ok))
        && QTest::qWaitFor([this] { return !exportDialog(); }, 2'000) && comeBack();
}

bool Program::comeBack()
{
    // Where no window manager is, nobody else does it.
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window());
}

QByteArray Program::contents(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Program::log() const
{
    return said();
}

QStringList Program::leaks() const
{
    QStringList found = filesGiving(m_folder.path(), key());
    if (gives(said().toUtf8(), key()))
        found.append(u"the log"_s);
    for (const FakeRequest &request : m_service.requests()) {
        if (gives(request.path, key()) || gives(request.body, key()))
            found.append(QString::fromLatin1(request.path));
    }
    return found;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Ukrainian") << u"uk"_s;
    QTest::newRow("English") << u"en"_s;
}

WritingPace quickPace()
{
    return {.brief = 60ms, .post = 120ms, .events = pieces};
}

bool isPost(const FakeRequest &request)
{
    return request.method == "POST" && request.parts().contains("topic"_L1);
}

QString topicOf(const FakeRequest &request)
{
    const QJsonValue topic = request.parts()["topic"_L1];
    return topic["topic_title"_L1].toString(topic["title"_L1].toString());
}

FakeAnswer answerWith(const FakeRequest &request, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject answer = QJsonDocument::fromJson(writtenAnswer(request)).object();
    change(answer);
    return streamed(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

FakeAnswer stallingAnswer(const FakeRequest &request)
{
    FakeAnswer answer = answerWith(request, [](QJsonObject &) {});
    answer.pieces.resize(pieces / 2);
    answer.ending = FakeAnswer::Ending::Stall;
    return answer;
}

} // namespace dopys::testing
