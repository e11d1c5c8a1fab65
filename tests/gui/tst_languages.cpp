#include "app/languageswitcher.h"
#include "core/errortext.h"
#include "core/language.h"
#include "exporting/formats.h"
#include "model/campaigndocument.h"
#include "widgets/campaignform.h"
#include "widgets/exportdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/recoverybar.h"
#include "widgets/settingsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

// The person in this test writes Greek: whatever is Latin or Cyrillic on the screen is the program's own.
class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void theWindowFollowsTheSwitch();
    void nothingIsCutInASmallWindow_data();
    void nothingIsCutInASmallWindow();
    void whatIsWrongInTheFormFollowsTheSwitch();
    void nothingTypedOrChosenIsLost();
    void settingsFollowTheSwitch();
    void theExportSpeaksTheLanguageItIsOpenedIn_data();
    void theExportSpeaksTheLanguageItIsOpenedIn();
    void everyErrorIsSaidInTheLanguage_data();
    void everyErrorIsSaidInTheLanguage();
    void whatACrashLeftIsSaidWithoutZeros_data();
    void whatACrashLeftIsSaidWithoutZeros();
    void whatMayBePaidForTwiceIsNamed_data();
    void whatMayBePaidForTwiceIsNamed();
    void postsAreCountedInTheLanguage_data();
    void postsAreCountedInTheLanguage();

private:
    void speak(const QString &language);

    LanguageSwitcher m_language;
};

namespace {

const QString greek = u"Αρτοποιείο"_s;
const QStringList bothLanguages{u"uk"_s, u"en"_s, u"uk"_s};

QString withoutNames(QString text)
{
    static const QRegularExpression names(
        u"Dopys|Google AI Studio|aistudio\\.google\\.com|Google|Gemini API|Gemini|Facebook|Instagram|LinkedIn|"
        "\\bX\\b|JSON|CSV|\\bOK\\b|Wi-Fi|Ctrl\\+\\w+|\\*\\.\\w+|(https?|socks5)://\\S*|proxy\\.example\\.com:\\d+|SOCKS"_s);
    for (const PostLanguage &language : postLanguages())
        text.remove(language.nativeName.toString());
    return text.remove(names);
}

/// Whether @p text has a word that is not of @p language.
bool isForeign(const QString &text, const QString &language)
{
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    return withoutNames(text).contains(language == "uk"_L1 ? latin : cyrillic);
}

QStringList textsOfItems(const QWidget *widget)
{
    QStringList texts;
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < combo->count(); ++item)
            texts.append(combo->itemText(item));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab) << tabs->tabToolTip(tab);
    }
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip() << action->statusTip();
    return texts;
}

/// All that @p widget says of itself, by sight or to a screen reader.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->whatsThis(),
        widget->accessibleName(), widget->accessibleDescription()};
    for (const char *property : {"text", "title", "placeholderText", "prefix", "suffix", "specialValueText"})
        texts.append(widget->property(property).toString());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append(edit->toPlainText());
    return texts + textsOfItems(widget);
}

/// Each text under @p root that is not of @p language, with the name of its widget.
QStringList foreignTexts(const QWidget *root, const QString &language)
{
    QStringList found;
    QList<const QWidget *> widgets{root};
    for (const QWidget *child : root->findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : std::as_const(widgets)) {
        // What the service itself said is shown as it came; Qt names the arrows of a tab bar once, and all tabs fit.
        const bool unusedArrow = !widget->isVisible() && widget->objectName().startsWith("Scroll"_L1);
        if (unusedArrow || widget->objectName() == "details"_L1)
            continue;
        for (const QString &text : textsOf(widget)) {
            if (isForeign(text, language))
                found.append(u"%1 (%2): %3"_s.arg(
                    widget->objectName(), QString::fromLatin1(widget->metaObject()->className()), text));
        }
    }
    return found;
}

QList<PostState> everyState()
{
    const auto pausing = [](Error::Kind kind) { return Pausing{Error{.kind = kind}, 12s, 2, 4}; };
    return {Waiting{}, Thinking{}, Thinking{2}, Writing{}, Writing{2}, pausing(Error::Kind::QuotaPerMinute),
        pausing(Error::Kind::ServiceBusy), pausing(Error::Kind::Timeout), pausing(Error::Kind::BadAnswer), Done{},
        Stopped{}, Failed{Error{.kind = Error::Kind::ConnectionLost}}};
}

Campaign greekCampaign()
{
    Campaign campaign;
    campaign.input = {.businessName = greek,
        .productService = greek,
        .targetAudience = greek,
        .goal = Goal::Traffic,
        .tone = Tone::Humorous,
        .theme = greek,
        .numPosts = 12,
        .language = u"bg"_s};
    campaign.demo = true;
    campaign.brief.summary = greek;
    for (const PostState &state : everyState()) {
        Post post{.topic = {.title = greek, .message = greek}, .state = state, .duration = 4100ms};
        // Too long for X, so that the count says so.
        post.content = {.texts = {{Platform::Facebook, greek.repeated(40)}, {Platform::X, greek.repeated(40)}},
            .hashtags = {greek},
            .imagePrompt = greek};
        campaign.posts.append(post);
        campaign.brief.topics.append(post.topic);
    }
    campaign.posts.last().topic.focus = Platform::X;
    campaign.posts[9].rewriteError = Error{.kind = Error::Kind::ServiceBusy};
    campaign.usage.total = 12'345;
    campaign.times = {.wall = 7000ms, .sequential = 23'100ms};
    return campaign;
}

/// What a person has chosen and typed, by widget.
QHash<const QWidget *, QVariant> choicesIn(const QWidget &root)
{
    QHash<const QWidget *, QVariant> choices;
    for (const auto *combo : root.findChildren<QComboBox *>())
        choices.insert(combo, QVariantList{combo->currentIndex(), combo->currentData()});
    for (const auto *edit : root.findChildren<QLineEdit *>())
        choices.insert(edit, edit->text());
    for (const auto *edit : root.findChildren<QPlainTextEdit *>())
        choices.insert(edit, edit->toPlainText());
    for (const auto *tabs : root.findChildren<QTabBar *>())
        choices.insert(tabs, tabs->currentIndex());
    for (const auto *button : root.findChildren<QAbstractButton *>())
        choices.insert(button, button->isChecked());
    return choices;
}

QString inFolder(const QString &folder, const QString &name)
{
    return folder + u'/' + name;
}

} // namespace

#define VERIFY_LANGUAGE(root, language)                                                                                \
    do {                                                                                                               \
        const QStringList foreign = foreignTexts(root, language);                                                      \
        QVERIFY2(foreign.isEmpty(), qPrintable(language + u": "_s + foreign.join(u'\n')));                             \
    } while (false)

// The widgets hear of it by posted events.
void TestLanguages::speak(const QString &language)
{
    m_language.setLanguage(language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

void TestLanguages::cleanup()
{
    speak(u"en"_s);
}

void TestLanguages::theWindowFollowsTheSwitch()
{
    speak(u"en"_s);
    CampaignDocument document;
    MainWindow window(document);
    window.form().setInput(greekCampaign().input);
    window.show();
    for (const bool reviewing : {true, false}) {
        Campaign campaign = greekCampaign();
        campaign.inReview = reviewing;
        document.setCampaign(campaign);
        window.setRunning(!reviewing);
        for (const QString &language : bothLanguages) {
            speak(language);
            VERIFY_LANGUAGE(&window, language);
        }
    }
    window.setRunning(false);
    VERIFY_LANGUAGE(&window, u"uk"_s);
}

void TestLanguages::nothingIsCutInASmallWindow_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("libraryToo");
    for (const int points : {9, 14}) {
        QTest::addRow("%d points", points) << points << false;
        QTest::addRow("%d points, library", points) << points << true;
    }
}

void TestLanguages::nothingIsCutInASmallWindow()
{
    QFETCH(int, points);
    QFETCH(bool, libraryToo);
    CampaignDocument document;
    MainWindow window(document);
    QFont font = window.font();
    font.setPointSize(points);
    window.setFont(font);
    window.resize(1024, 700);
    window.show();
    window.setLibraryShown(libraryToo);
    // What scrolls up and down only is as wide as what is seen of it.
    const auto cut = [&window] {
        QStringList names;
        for (const auto *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                names.append(area->parentWidget()->objectName() + u'/' + area->objectName());
        }
        return names;
    };
    for (const bool withPosts : {false, true}) {
        document.setCampaign(withPosts ? greekCampaign() : Campaign{});
        for (const QString &language : bothLanguages) {
            speak(language);
            QTRY_COMPARE(cut(), QStringList());
            QVERIFY2(window.minimumSizeHint().width() <= 1024, qPrintable(language));
        }
    }
}

void TestLanguages::whatIsWrongInTheFormFollowsTheSwitch()
{
    speak(u"en"_s);
    CampaignDocument document;
    MainWindow window(document);
    CampaignInput input = greekCampaign().input;
    input.businessName.clear();
    input.theme = greek.repeated(100);
    input.platforms.clear();
    window.form().setInput(input);
    QVERIFY(!window.form().validate());
    window.show();
    for (const KeyPlace place : {KeyPlace::None, KeyPlace::Keychain, KeyPlace::Environment, KeyPlace::Memory}) {
        window.setKeyPlace(place);
        for (const QString &language : bothLanguages) {
            speak(language);
            VERIFY_LANGUAGE(&window, language);
        }
    }
}

void TestLanguages::nothingTypedOrChosenIsLost()
{
    speak(u"en"_s);
    CampaignDocument document;
    MainWindow window(document);
    window.form().setInput(greekCampaign().input);
    Campaign campaign = greekCampaign();
    campaign.inReview = true;
    document.setCampaign(campaign);
    const auto before = choicesIn(window);
    QVERIFY(before.size() > 50);
    for (const QString &language : bothLanguages) {
        speak(language);
        QCOMPARE(window.form().input(), greekCampaign().input);
        QCOMPARE(document.campaign(), campaign);
        QCOMPARE(choicesIn(window), before);
    }
}

void TestLanguages::settingsFollowTheSwitch()
{
    speak(u"en"_s);
    SettingsDialog dialog({.model = u"β"_s, .caFile = u"/α/β"_s, .interfaceLanguage = u"uk"_s, .requestsAtOnce = 0},
        [](const QString &) { return QString(); });
    dialog.setModels({{u"α"_s, u"Α"_s}, {u"β"_s, u"Β"_s}});
    dialog.setKeyPlace(KeyPlace::Keychain);
    dialog.showModelsProblem(Error{.kind = Error::Kind::Unreachable});
    dialog.show();
    const SettingsValues before = dialog.values();
    for (const QString &language : bothLanguages) {
        speak(language);
        VERIFY_LANGUAGE(&dialog, language);
        QCOMPARE(dialog.values(), before);
    }
}

void TestLanguages::theExportSpeaksTheLanguageItIsOpenedIn_data()
{
    QTest::addColumn<int>("done");
    QTest::newRow("all") << 3;
    QTest::newRow("some") << 1;
}

void TestLanguages::theExportSpeaksTheLanguageItIsOpenedIn()
{
    QFETCH(int, done);
    for (const QString &language : bothLanguages) {
        speak(language);
        QList<ExportChoice> choices;
        for (const ExportFormat &format : exportFormats())
            choices.append({format.key, format.name(), format.description(), greek});
        ExportDialog dialog(choices, {.posts = 3, .done = done, .demo = true}, u"/α"_s, inFolder);
        VERIFY_LANGUAGE(&dialog, language);
    }
}

void TestLanguages::everyErrorIsSaidInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Ukrainian") << u"uk"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestLanguages::everyErrorIsSaidInTheLanguage()
{
    QFETCH(QString, language);
    speak(language);
    const std::optional<std::chrono::milliseconds> noWait;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::BadInput); ++kind) {
        for (const QString &subject : {QString(), greek}) {
            for (const auto &wait : {noWait, std::optional(30'000ms), std::optional(600'000ms)}) {
                const Error error{.kind = static_cast<Error::Kind>(kind), .subject = subject, .retryAfter = wait};
                QVERIFY2(!errorText(error).isEmpty(), qPrintable(QString::number(kind)));
                QVERIFY2(!isForeign(errorText(error), language), qPrintable(errorText(error)));
            }
        }
    }
}

void TestLanguages::whatACrashLeftIsSaidWithoutZeros_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("partly");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &language, int posts, int done, int partly, const QString &words) {
        QTest::addRow("%s %d %d %d", qPrintable(language), posts, done, partly)
            << language << posts << done << partly << words;
    };
    row(u"uk"_s, 5, 2, 3, u"Α — роботу перервано. Готово 2 з 5 дописів, 3 написано частково."_s);
    row(u"uk"_s, 5, 2, 1, u"Α — роботу перервано. Готово 2 з 5 дописів, 1 написано частково, 2 не розпочато."_s);
    row(u"uk"_s, 21, 20, 0, u"Α — роботу перервано. Готово 20 з 21 допису, 1 не розпочато."_s);
    row(u"uk"_s, 2, 2, 0, u"Α — роботу перервано. Готово 2 з 2 дописів."_s);
    row(u"en"_s, 5, 2, 1, u"Α was interrupted: 2 of 5 posts finished, 1 partly written, 2 not started."_s);
    row(u"en"_s, 1, 0, 1, u"Α was interrupted: 0 of 1 post finished, 1 partly written."_s);
}

void TestLanguages::whatACrashLeftIsSaidWithoutZeros()
{
    QFETCH(QString, language);
    QFETCH(int, posts);
    QFETCH(int, done);
    QFETCH(int, partly);
    speak(language);
    RecoveryBar bar;
    bar.setRuns({{.campaign = {.name = u"Α"_s, .posts = posts, .done = done}, .partly = partly}});
    QTEST(bar.findChild<QLabel *>(u"text"_s)->text(), "words");
}

void TestLanguages::whatMayBePaidForTwiceIsNamed_data()
{
    QTest::addColumn<QList<int>>("perhapsPaid");
    QTest::addColumn<bool>("brief");
    QTest::addColumn<QString>("free");
    QTest::addColumn<QString>("again");
    QTest::newRow("none") << QList<int>{} << false << u"Continue"_s << QString();
    QTest::newRow("some") << QList<int>{2} << false << u"Write only the 2 posts not asked for yet"_s
                          << u"Write all 3 missing posts (some may be paid twice)"_s;
    QTest::newRow("all") << QList<int>{0, 1, 2} << false << QString() << u"Ask again for 3 posts (may be paid twice)"_s;
    const QString all = u"Ask again for the brief and all 3 missing posts (some may be paid twice)"_s;
    QTest::newRow("the brief") << QList<int>{} << true << QString() << all;
    QTest::newRow("both") << QList<int>{1} << true << QString() << all;
}

void TestLanguages::whatMayBePaidForTwiceIsNamed()
{
    QFETCH(QList<int>, perhapsPaid);
    QFETCH(bool, brief);
    RecoveryBar bar;
    bar.setRuns({{.campaign = {.name = u"Α"_s, .posts = 3}, .perhapsPaid = perhapsPaid, .briefPerhapsPaid = brief}});
    const auto offered = [&bar](const QString &name) {
        const auto *button = bar.findChild<QPushButton *>(name);
        return button->isHidden() || !button->isEnabled() ? QString() : button->text();
    };
    QTEST(offered(u"continueButton"_s), "free");
    QTEST(offered(u"askAgainButton"_s), "again");
    QCOMPARE(bar.findChild<QLabel *>(u"doubt"_s)->isHidden(), perhapsPaid.isEmpty() && !brief);
}

void TestLanguages::postsAreCountedInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &language, int posts, const QString &words) {
        QTest::addRow("%s %d", qPrintable(language), posts) << language << posts << words;
    };
    row(u"uk"_s, 1, u"1 допис готовий."_s);
    row(u"uk"_s, 2, u"Усі 2 дописи готові."_s);
    row(u"uk"_s, 5, u"Усі 5 дописів готові."_s);
    row(u"uk"_s, 11, u"Усі 11 дописів готові."_s);
    row(u"uk"_s, 22, u"Усі 22 дописи готові."_s);
    row(u"en"_s, 1, u"The post is ready."_s);
    row(u"en"_s, 2, u"All 2 posts are ready."_s);
}

void TestLanguages::postsAreCountedInTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, posts);
    speak(language);
    const ExportDialog dialog({{}}, {.posts = posts, .done = posts}, {}, inFolder);
    QTEST(dialog.findChild<QLabel *>(u"contents"_s)->text(), "words");
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
