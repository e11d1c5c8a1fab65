#include "app/person.h"
#include "app/programtest.h"
#include "model/librarymodel.h"
#include "storage/database.h"
#include "storage/library.h"
#include "widgets/campaignform.h"
#include "widgets/librarypanel.h"
#include "widgets/postcard.h"
#include "widgets/readingwindow.h"
#include "widgets/topicrow.h"
#include "widgets/versionsdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

Campaign campaignOf(const QString &business, const QString &text)
{
    Campaign campaign{.input = {.businessName = business,
                          .productService = u"Хліб"_s,
                          .targetAudience = u"Сусіди"_s,
                          .numPosts = 1,
                          .language = u"uk"_s},
        .brief = {.summary = u"Підсумок"_s, .topics = {{.title = u"Тема"_s}}}};
    Post post{.topic = campaign.brief.topics.first(), .state = Done{}, .percent = 100};
    for (const Platform platform : allPlatforms())
        post.content.texts[platform] = text;
    campaign.posts = {post};
    return campaign;
}

} // namespace

/// The library at the left, driven with keys and mouse, in both languages.
class TestLibraryPanel : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();

    void comesAndGoesWithAKey();
    void opensAnotherCampaign();
    void findsWhatIsTyped();
    void keepsNewNames();
    void aNameIsTypedInPeace();
    void aNameGoesToNoOtherLibrary();
    void showsTheNewNameOverThePosts();
    void deletesAndBringsBack();
    void deletesTheOpenOne();
    void undoneIsWhatWasDoneLast();
    void theOpenCampaignIsTheOneThatIsMarked();
    void aSearchGoesOnWithKeys();
    void duplicatesPinsAndArchives();
    void showsARunAsItGoesOn();
    void readsAnotherCampaignDuringARun();
    void exportsWhatIsReadDuringARun();
    void exportGoesWithWhatWasRead();
    void whatIsReadGoesWhenItCanBeChanged();
    void whatIsReadGoesWithItsRow();
    void saysWhyWhatIsWrittenIsNotDeleted();
    void restoresAnEarlierVersion();
    void hasTheVersionsOfAPostThatCannotBeRead();
    void aCrashComesBackToWhatWasOpenedLast();
    void offersNothingThatNobodyTyped();

private:
    bool startWithLibrary();
    bool startRunThatGoesOn();
    static ReadingWindow *reading();
    QListView *list() const { return m_program->part<QListView>("list"); }
    QStringList names() const;
    bool choose(int row, const QString &english, const QString &ukrainian);
};

void TestLibraryPanel::init()
{
    ProgramTest::init();
    const auto library = Library::open(file());
    QVERIFY(library);
    QVERIFY((*library)->add(campaignOf(u"Кав’ярня"_s, u"Зерно щодня"_s)));
    QVERIFY((*library)->add(campaignOf(u"Пекарня"_s, u"Для вашого здоров’я"_s)));
}

bool TestLibraryPanel::startWithLibrary()
{
    if (!m_program->start())
        return false;
    pressKey(Qt::Key_L, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return m_program->part("library")->isVisible(); });
}

QStringList TestLibraryPanel::names() const
{
    QStringList all;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        all.append(list()->model()->index(row, 0).data().toString());
    return all;
}

/// From the menu of a row.
bool TestLibraryPanel::choose(int row, const QString &english, const QString &ukrainian)
{
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QMenu *menu = m_program->part<QPushButton>("moreButton")->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == (m_ukrainian ? ukrainian : english) && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void TestLibraryPanel::comesAndGoesWithAKey()
{
    QVERIFY(startWithLibrary());
    QCOMPARE(names(), QStringList({u"Пекарня"_s, u"Кав’ярня"_s}));
    QTRY_VERIFY(m_program->part("search")->hasFocus());
    m_program->close();
    QVERIFY(m_program->start());
    QVERIFY(m_program->part("library")->isVisible());
    pressKey(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_program->part("library")->isVisible());
}

void TestLibraryPanel::opensAnotherCampaign()
{
    QVERIFY(startWithLibrary());
    QVERIFY(m_program->cards().isEmpty());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(press(m_program->part("openButton")));
    QTRY_COMPARE(m_program->cards().size(), 1);
    QCOMPARE(m_program->textOf(m_program->cards().constFirst()), u"Зерно щодня"_s);
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Кав’ярня"_s);
    QVERIFY(!m_program->part("openButton")->isEnabled());

    // What is typed into it is kept, and there again when it is opened anew.
    QVERIFY(typeInto(m_program->part("text", m_program->cards().constFirst()), u"Змінено"_s));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    if (names().constFirst() == u"Кав’ярня"_s)
        list()->setCurrentIndex(list()->model()->index(1, 0));
    list()->setFocus();
    pressKey(Qt::Key_Return);
    QTRY_COMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Пекарня"_s);
    const auto library = Library::open(file());
    QVERIFY(library);
    const auto hits = (*library)->search(u"змінено"_s);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->constFirst().campaign.name, u"Кав’ярня"_s);
    QCOMPARE(m_program->service().posts(), 0);
}

void TestLibraryPanel::findsWhatIsTyped()
{
    QVERIFY(startWithLibrary());
    QVERIFY(typeInto(m_program->part("search"), u"здоров'я"_s));
    QTRY_COMPARE(names(), QStringList({u"Пекарня"_s}));
    const QString where = list()->model()->index(0, 0).data(LibraryModel::MatchRole).toString();
    QVERIFY2(where.startsWith(m_ukrainian ? u"Допис 1:"_s : u"Post 1:"_s) && where.contains(u"здоров’я"_s),
        qPrintable(where));
    QVERIFY(typeInto(m_program->part("search"), u"немає такого"_s));
    QTRY_VERIFY(names().isEmpty());
    QVERIFY(m_program->part("words")->isVisible());
    QVERIFY(typeInto(m_program->part("search"), {}));
    QTRY_COMPARE(names().size(), 2);
}

void TestLibraryPanel::keepsNewNames()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    pressKey(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Пекарня"_s);
    QVERIFY(typeInto(editor, u"Весна"_s));
    pressKey(Qt::Key_Return);
    QTRY_VERIFY(names().contains(u"Весна"_s));
    QCOMPARE((*Library::open(file()))->search(u"весна"_s)->size(), 1);
}

// Another program has restored a backup: the row that is being renamed may be another one there.
void TestLibraryPanel::aNameGoesToNoOtherLibrary()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    pressKey(Qt::Key_F2);
    const QPointer<QLineEdit> editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QVERIFY(typeInto(editor, u"Весна"_s));
    m_program->part<LibraryPanel>("library")->forgetIds();
    QTRY_VERIFY(!editor);
    pressKey(Qt::Key_Return);
    QTest::qWait(200);
    QVERIFY(!names().contains(u"Весна"_s));
    QVERIFY((*Library::open(file()))->search(u"весна"_s)->isEmpty());
}

// Rows change and come while posts are written, here or by another program.
void TestLibraryPanel::aNameIsTypedInPeace()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    pressKey(Qt::Key_F2);
    const QPointer<QWidget> editor = QApplication::focusWidget();
    QVERIFY(typeInto(editor, u"Вес"_s));
    auto *panel = m_program->part<LibraryPanel>("library");
    CampaignSummary row = panel->model().campaign(panel->model().index(0));
    row.changed = row.changed.addSecs(1);
    QVERIFY(panel->model().update(row));
    QVERIFY((*Library::open(file()))->add(campaignOf(u"Ще одна"_s, u"Текст"_s)));
    emit panel->contentsWanted();
    QVERIFY(editor);
    typeText(u"на"_s);
    pressKey(Qt::Key_Return);
    QTRY_VERIFY(names().contains(u"Весна"_s));
    QTRY_COMPARE(names().size(), 3); // what was put off has been read
}

void TestLibraryPanel::showsTheNewNameOverThePosts()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(press(m_program->part("openButton")));
    const auto *heading = m_program->part<QLabel>("campaignName");
    QTRY_COMPARE(heading->text(), u"Пекарня"_s);
    list()->setFocus();
    pressKey(Qt::Key_F2);
    QVERIFY(typeInto(QApplication::focusWidget(), u"Весна"_s));
    pressKey(Qt::Key_Return);
    QTRY_COMPARE(heading->text(), u"Весна"_s);
    m_program->close();
    QVERIFY(m_program->start());
    QTRY_COMPARE(m_program->part<QLabel>("campaignName")->text(), u"Весна"_s);
}

void TestLibraryPanel::deletesAndBringsBack()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    pressKey(Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList({u"Кав’ярня"_s}));
    QVERIFY(m_program->part<QLabel>("undoText")->text().contains(u"Пекарня"_s));
    QVERIFY(press(m_program->part("undoButton")));
    QTRY_COMPARE(names(), QStringList({u"Пекарня"_s, u"Кав’ярня"_s}));
    QVERIFY(!m_program->part("undoButton")->isVisible());

    QVERIFY(choose(0, u"Delete"_s, u"Видалити"_s));
    QVERIFY(pick(m_program->part<QComboBox>("shelf"), 2));
    QTRY_COMPARE(names(), QStringList({u"Пекарня"_s}));
    QVERIFY(m_program->part("words")->isVisible()); // for how long
    list()->setFocus();
    pressKey(Qt::Key_Return);
    QTRY_VERIFY(names().isEmpty());
    QTRY_COMPARE(m_program->cards().size(), 1);
    QVERIFY(!m_program->part("undoButton")->isVisible());
    QVERIFY(pick(m_program->part<QComboBox>("shelf"), 0));
    QTRY_COMPARE(names().size(), 2);
}

void TestLibraryPanel::deletesTheOpenOne()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(press(m_program->part("openButton")));
    QTRY_COMPARE(m_program->cards().size(), 1);
    QVERIFY(choose(0, u"Delete"_s, u"Видалити"_s));
    QTRY_VERIFY(!m_program->part("results")->isVisible());
    QVERIFY(press(m_program->part("undoButton")));
    QTRY_COMPARE(names().size(), 2);
    // Nothing has taken its place.
    QTRY_COMPARE(m_program->cards().size(), 1);
    QVERIFY(m_program->part("results")->isVisible());
}

void TestLibraryPanel::undoneIsWhatWasDoneLast()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(press(m_program->part("openButton")));
    QTRY_COMPARE(m_program->cards().size(), 1);
    auto *text = m_program->part<QPlainTextEdit>("text", m_program->cards().constFirst());
    QVERIFY(typeInto(text, u"Важлива правка"_s));
    const auto other = static_cast<int>(names().indexOf(u"Кав’ярня"_s));
    QVERIFY(press(list()->viewport(), list()->visualRect(list()->model()->index(other, 0)).center()));
    QTRY_VERIFY(list()->hasFocus());
    pressKey(Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList({u"Пекарня"_s}));
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names().size(), 2);
    QCOMPARE(text->toPlainText(), u"Важлива правка"_s);
    // Two that were deleted come back one after the other.
    for (int i = 0; i < 2; ++i) {
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->setFocus();
        pressKey(Qt::Key_Delete);
        QTRY_COMPARE(names().size(), 1 - i);
    }
    for (int i = 0; i < 2; ++i) {
        QVERIFY(press(m_program->part("undoButton")));
        QTRY_COMPARE(names().size(), 1 + i);
    }
}

void TestLibraryPanel::theOpenCampaignIsTheOneThatIsMarked()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QTRY_COMPARE(names().size(), 3);
    QTRY_COMPARE(list()->currentIndex().data().toString(), m_program->part<QLineEdit>("businessName")->text());
}

void TestLibraryPanel::aSearchGoesOnWithKeys()
{
    QVERIFY(startWithLibrary());
    QVERIFY(typeInto(m_program->part("search"), u"зерно"_s));
    QTRY_COMPARE(names(), QStringList({u"Кав’ярня"_s}));
    pressKey(Qt::Key_Return);
    QTRY_COMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Кав’ярня"_s);
    m_program->part("search")->setFocus();
    pressKey(Qt::Key_Down);
    QVERIFY(list()->hasFocus());
}

void TestLibraryPanel::duplicatesPinsAndArchives()
{
    QVERIFY(startWithLibrary());
    QVERIFY(choose(1, u"Duplicate with texts"_s, u"Дублювати з текстами"_s));
    const QString copy = m_ukrainian ? u"Кав’ярня (копія)"_s : u"Кав’ярня (copy)"_s;
    QTRY_COMPARE(names(), QStringList({copy, u"Пекарня"_s, u"Кав’ярня"_s}));
    QVERIFY(choose(2, u"Pin"_s, u"Закріпити"_s));
    QTRY_COMPARE(names(), QStringList({u"Кав’ярня"_s, copy, u"Пекарня"_s}));
    QVERIFY(choose(2, u"Archive"_s, u"До архіву"_s));
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(pick(m_program->part<QComboBox>("shelf"), 1));
    QTRY_COMPARE(names(), QStringList({u"Пекарня"_s}));
}

void TestLibraryPanel::showsARunAsItGoesOn()
{
    QVERIFY(startWithLibrary() && m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QTRY_COMPARE(names().size(), 3);
    QCOMPARE(names().constFirst(), u"Пекарня «Їжачок і Ґава»"_s);
    QTRY_VERIFY(list()
                    ->model()
                    ->index(0, 0)
                    .data(LibraryModel::DetailRole)
                    .toString()
                    .contains(m_ukrainian ? u"3 з 3"_s : u"3 of 3"_s));
    QCOMPARE(list()->currentIndex().row(), 0);
}

bool TestLibraryPanel::startRunThatGoesOn()
{
    m_program->service().setScript([](const FakeRequest &) { return FakeAnswer{.ending = FakeAnswer::Ending::Stall}; });
    if (!startWithLibrary() || !m_program->fillForm())
        return false;
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return m_program->service().inFlight() == 1 && names().size() == 3; });
}

ReadingWindow *TestLibraryPanel::reading()
{
    return Program::windowInSight<ReadingWindow>();
}

void TestLibraryPanel::readsAnotherCampaignDuringARun()
{
    QVERIFY(startRunThatGoesOn());
    list()->setCurrentIndex(list()->model()->index(static_cast<int>(names().indexOf(u"Кав’ярня"_s)), 0));
    auto *open = m_program->part<QPushButton>("openButton");
    QVERIFY(open->isEnabled() && !open->toolTip().isEmpty());
    QCOMPARE(open->accessibleDescription(), open->toolTip());
    QVERIFY(press(open));
    QTRY_VERIFY(reading() && reading()->isActiveWindow());
    QVERIFY(reading()->windowTitle().contains(u"Кав’ярня"_s));
    const auto *card = reading()->findChild<PostCard *>();
    QVERIFY(card);
    QCOMPARE(m_program->textOf(card), u"Зерно щодня"_s);
    QVERIFY(m_program->part<QLabel>("asked", reading())->text().contains(u"Сусіди"_s));
    QVERIFY(!m_program->part("openToChange", reading())->isVisible());
    for (const char *field : {"text", "hashtags", "imagePrompt"})
        QVERIFY2(m_program->part(field, card)->property("readOnly").toBool(), field);
    for (const char *button : {"again", "tryAgain", "versions", "stop", "now"})
        QVERIFY2(!m_program->part(button, card)->isVisible(), button);
    QVERIFY(press(m_program->part("text", card)));
    typeText(u"не тут"_s);
    pressKey(Qt::Key_V, Qt::ControlModifier);
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_program->textOf(card), u"Зерно щодня"_s);
    QVERIFY(chooseFromButton(m_program->part("copy", card), m_program->part<QAction>("copyText", card)));
    QCOMPARE(QApplication::clipboard()->text(), u"Зерно щодня"_s);
    // What is written stays where it is.
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Пекарня «Їжачок і Ґава»"_s);
    QCOMPARE(m_program->service().inFlight(), 1);
}

void TestLibraryPanel::exportsWhatIsReadDuringARun()
{
    QVERIFY(startRunThatGoesOn());
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(static_cast<int>(names().indexOf(u"Пекарня"_s)), 0));
    pressKey(Qt::Key_Return);
    QTRY_VERIFY(reading() && reading()->isActiveWindow());
    // A text would take the key for the end of its line.
    QVERIFY(press(m_program->part("text", reading()->findChild<PostCard *>())));
    pressKey(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_program->exportDialog());
    QVERIFY(m_program->exportAs(u"json"_s, m_program->path(u"read.json"_s)));
    QTRY_VERIFY(m_program->contents(u"read.json"_s).contains("Для вашого здоров’я"));
    QTRY_VERIFY(m_program->part<QLabel>("noticeText", reading())->text().contains("read.json"_L1));
    reading()->activateWindow();
    QTRY_VERIFY(reading()->isActiveWindow());
    pressKey(Qt::Key_Escape);
    QTRY_VERIFY(!reading());
}

// A dialog speaks of one campaign and must not write another.
void TestLibraryPanel::exportGoesWithWhatWasRead()
{
    QVERIFY(startRunThatGoesOn());
    const auto read = [this](const QString &name) {
        list()->setCurrentIndex(list()->model()->index(static_cast<int>(names().indexOf(name)), 0));
        return press(m_program->part("openButton"));
    };
    QVERIFY(read(u"Пекарня"_s));
    QTRY_VERIFY(reading() && reading()->isActiveWindow());
    QVERIFY(press(m_program->part("readingExport", reading())));
    QTRY_VERIFY(m_program->exportDialog());
    QVERIFY(read(u"Кав’ярня"_s));
    QTRY_VERIFY(!m_program->exportDialog());
    QTRY_VERIFY(reading() && reading()->windowTitle().contains(u"Кав’ярня"_s));
}

void TestLibraryPanel::whatIsReadGoesWhenItCanBeChanged()
{
    QVERIFY(startRunThatGoesOn());
    const auto row = [this] { return list()->model()->index(static_cast<int>(names().indexOf(u"Кав’ярня"_s)), 0); };
    list()->setCurrentIndex(row());
    QVERIFY(press(m_program->part("openButton")));
    QTRY_VERIFY(reading());
    // Its name is that of the list.
    QVERIFY(list()->model()->setData(row(), u"Кав’ярня на розі"_s, Qt::EditRole));
    QTRY_VERIFY(reading()->windowTitle().contains(u"на розі"_s));
    const auto *why = m_program->part<QLabel>("why", reading());
    const QString whileWriting = why->text();
    QVERIFY(press(m_program->part("stop", m_program->part("runBar"))));
    QTRY_VERIFY(m_program->part("generate")->isEnabled());
    QVERIFY(why->text() != whileWriting);
    QVERIFY(press(m_program->part("openToChange", reading())));
    QTRY_COMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Кав’ярня"_s);
    QVERIFY(!reading());
}

void TestLibraryPanel::whatIsReadGoesWithItsRow()
{
    QVERIFY(startRunThatGoesOn());
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(static_cast<int>(names().indexOf(u"Кав’ярня"_s)), 0));
    pressKey(Qt::Key_Return);
    QTRY_VERIFY(reading() && reading()->isActiveWindow());
    QVERIFY(m_program->comeBack());
    list()->setFocus();
    pressKey(Qt::Key_Delete);
    QTRY_VERIFY(!reading());
}

void TestLibraryPanel::saysWhyWhatIsWrittenIsNotDeleted()
{
    QVERIFY(startRunThatGoesOn());
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0)); // the one that is written
    pressKey(Qt::Key_Delete);
    QTRY_VERIFY(m_program->part<QLabel>("noticeText")->isVisible());
    QVERIFY2(notice().contains(m_ukrainian ? u"Видалити"_s : u"deleted"_s), qPrintable(notice()));
    QCOMPARE(list()->model()->rowCount(), 3);
}

void TestLibraryPanel::restoresAnEarlierVersion()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(press(m_program->part("openButton")));
    QTRY_COMPARE(m_program->cards().size(), 1);
    const PostCard *card = m_program->cards().constFirst();
    QVERIFY(typeInto(m_program->part("text", card), u"Для вашого <b>смаку</b>"_s));
    QVERIFY(press(m_program->part("versions", card)));
    const auto dialog = [this] { return m_program->window().findChild<VersionsDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    const auto *all = m_program->part<QListWidget>("versions", dialog());
    QCOMPARE(all->count(), 2);
    QVERIFY(all->item(0)->text().contains(m_ukrainian ? u"змінили ви"_s : u"edited"_s));
    // What was there, and what is there now, letter for letter.
    const QString difference = m_program->part<QTextEdit>("difference", dialog())->toPlainText();
    QVERIFY2(difference.contains(u"здоров’я"_s) && difference.contains(u"<b>"_s), qPrintable(difference));
    QPushButton *restore = nullptr;
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->text() == (m_ukrainian ? u"Повернути цю версію"_s : u"Restore this version"_s))
            restore = button;
    }
    QVERIFY(restore && press(restore));
    QTRY_COMPARE(m_program->textOf(card), u"Для вашого здоров’я"_s);
    QVERIFY(m_program->comeBack());
    m_program->close();
    QCOMPARE((*Library::open(file()))->search(u"здоров’я"_s)->size(), 1);
}

void TestLibraryPanel::hasTheVersionsOfAPostThatCannotBeRead()
{
    {
        const auto database = Database::open(file(), {});
        QVERIFY(database && (*database)->run(u"UPDATE post SET body = 'damaged'"_s));
    }
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(press(m_program->part("openButton")));
    QTRY_COMPARE(m_program->cards().size(), 1);
    const PostCard *card = m_program->cards().constFirst();
    QVERIFY(press(m_program->part("versions", card)));
    const auto dialog = [this] { return m_program->window().findChild<VersionsDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QCOMPARE(m_program->part<QListWidget>("versions", dialog())->count(), 1);
    QVERIFY(m_program->part<QTextEdit>("difference", dialog())->toPlainText().contains(u"здоров’я"_s));
    pressKey(Qt::Key_Escape);
    QVERIFY(m_program->comeBack());
}

void TestLibraryPanel::aCrashComesBackToWhatWasOpenedLast()
{
    QVERIFY(startWithLibrary());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(press(m_program->part("openButton")));
    QTRY_COMPARE(m_program->cards().size(), 1);
    const auto library = Library::open(file());
    const auto session = (*library)->session();
    QCOMPARE(session->form.businessName, u"Кав’ярня"_s);
    QCOMPARE((*library)->summary(session->open)->name, u"Кав’ярня"_s);
}

// A topic that was added in the review makes one post more than the form says.
void TestLibraryPanel::offersNothingThatNobodyTyped()
{
    QVERIFY(startWithLibrary() && m_program->fillForm());
    m_program->window().form().setLooksAtBriefFirst(true);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->part("write")->isVisible(), hangLimit);
    QVERIFY(press(m_program->part("add")));
    QVERIFY(typeInto(m_program->window().findChildren<TopicRow *>().constLast()->findChild<QLineEdit *>(), u"Ще"_s));
    QVERIFY(press(m_program->part("write")));
    QVERIFY(m_program->waitForAll(4));
    pressKey(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_program->cards().isEmpty());
    QVERIFY(!m_program->part("noticeAction")->isVisible());
}

QTEST_MAIN(TestLibraryPanel)
#include "tst_librarypanel.moc"
