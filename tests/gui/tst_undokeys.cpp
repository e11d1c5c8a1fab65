#include "model/campaigndocument.h"
#include "samplecampaign.h"
#include "widgets/briefpane.h"
#include "widgets/campaignform.h"
#include "widgets/growingtextedit.h"
#include "widgets/librarypanel.h"
#include "widgets/mainwindow.h"
#include "widgets/paragraphedit.h"
#include "widgets/postboard.h"
#include "widgets/postcard.h"
#include "widgets/topicrow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

Campaign twoPosts()
{
    Campaign campaign;
    for (const QString &text : {u"One"_s, u"Two"_s}) {
        Post post{.state = Done{}, .percent = 100};
        post.content = {.texts = {{Platform::Facebook, text}}, .hashtags = {u"bread"_s}, .imagePrompt = u"A loaf"_s};
        campaign.posts.append(post);
    }
    return campaign;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void pressRedo()
{
    const QKeyCombination redo = QKeySequence(QKeySequence::Redo)[0];
    press(redo.key(), redo.keyboardModifiers());
}

void write(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, text);
}

QMenu *contextMenuOf(QWidget *receiver)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, receiver->mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(receiver, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

/// Ctrl+Z in the window: the campaign's wherever its texts are, a field's own elsewhere.
class TestUndoKeys : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void takesBackTextHashtagsAndImagePrompt();
    void goesToThePostAndTheTab();
    void goesToThePlaceThatIsOutOfSight();
    void doesNotMoveWhatIsInSight();
    void takesBackWhatWasDoneToTopics();
    void noFieldUndoesOnItsOwn();
    void theMenuSaysWhat();
    void theMenuOfAFieldOffersTheSame();
    void theMenuOfATitleOffersTheSame();
    void isOffWhileThePostIsWritten();
    void fieldsOfTheFormKeepTheirOwn();
    void takesNoFocusFromTheForm();

private:
    template <typename T = GrowingTextEdit> T *part(int index, const char *name)
    {
        return card(index)->findChild<T *>(QString::fromLatin1(name));
    }
    PostCard *card(int index) { return m_window->findChild<PostBoard *>()->card(index); }
    QString text(int index) { return m_document->campaign().posts.at(index).content.texts.value(Platform::Facebook); }
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QString::fromLatin1(name)); }
    TopicRow *row(int index);
    QLineEdit *title(int index) { return row(index)->findChild<QLineEdit *>(); }
    void show(const Campaign &campaign);
    void review(const QStringList &titles);
    QStringList titles() const;

    std::unique_ptr<CampaignDocument> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestUndoKeys::init()
{
    m_document = std::make_unique<CampaignDocument>();
    m_document->setTypingPause(1h); // however slow the machine is
    m_window = std::make_unique<MainWindow>(*m_document);
    m_window->setRunning(false);
    m_window->show();
    show(twoPosts());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUndoKeys::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void TestUndoKeys::show(const Campaign &campaign)
{
    m_document->setCampaign(campaign);
}

void TestUndoKeys::review(const QStringList &titles)
{
    Campaign campaign{.inReview = true};
    for (const QString &title : titles) {
        campaign.brief.topics.append({.title = title});
        campaign.posts.append(Post{.topic = campaign.brief.topics.constLast()});
    }
    show(campaign);
}

TopicRow *TestUndoKeys::row(int index)
{
    QList<TopicRow *> rows;
    for (TopicRow *each : m_window->findChildren<TopicRow *>()) {
        if (!each->isHidden())
            rows.append(each);
    }
    std::sort(rows.begin(), rows.end(), [](const TopicRow *a, const TopicRow *b) { return a->y() < b->y(); });
    return rows.value(index);
}

QStringList TestUndoKeys::titles() const
{
    QStringList all;
    for (const Topic &topic : m_document->campaign().brief.topics)
        all.append(topic.title);
    return all;
}

void TestUndoKeys::takesBackTextHashtagsAndImagePrompt()
{
    for (const char *name : {"text", "hashtags", "imagePrompt"}) {
        auto *field = part(0, name);
        const PostContent before = m_document->campaign().posts.at(0).content;
        const QString shown = field->text();
        write(field, u" and"_s);
        const PostContent after = m_document->campaign().posts.at(0).content;
        QVERIFY(after != before);
        press(Qt::Key_Z);
        QVERIFY(m_document->campaign().posts.at(0).content == before);
        QCOMPARE(field->text(), shown);
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->textCursor().position(), shown.size());
        pressRedo();
        QVERIFY(m_document->campaign().posts.at(0).content == after);
        press(Qt::Key_Z);
    }
}

void TestUndoKeys::goesToThePostAndTheTab()
{
    part<QTabBar>(0, "platforms")->setCurrentIndex(1);
    write(part(0, "text"), u"Story"_s);
    part<QTabBar>(0, "platforms")->setCurrentIndex(0);
    write(part(1, "text"), u"!"_s);
    press(Qt::Key_Z);
    QCOMPARE(text(1), u"Two"_s);
    press(Qt::Key_Z);
    QCOMPARE(part<QTabBar>(0, "platforms")->currentIndex(), 1);
    QCOMPARE(part(0, "text")->text(), QString());
    QCOMPARE(QApplication::focusWidget(), part(0, "text"));
    pressRedo();
    QCOMPARE(part(0, "text")->text(), u"Story"_s);
    QCOMPARE(part(0, "text")->textCursor().position(), 5);
}

void TestUndoKeys::goesToThePlaceThatIsOutOfSight()
{
    m_window->resize(1024, 600);
    show(sampleCampaign());
    auto *bar = m_window->findChild<PostBoard *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 900);
    auto *field = part(5, "text");
    const auto isInSight = [&] {
        const QRect caret = field->cursorRect();
        return field->hasFocus() && field->viewport()->visibleRegion().boundingRect().contains(caret.center());
    };
    write(field, u"!"_s);
    // As high as several windows, so that undoing what took it away moves everything below it.
    m_document->editText(5, Platform::X, QString(u"line\n"_s).repeated(200));
    m_document->editText(5, Platform::X, {});
    QTRY_COMPARE(field->text(), QString());
    part(0, "text")->setFocus();
    bar->setValue(0);
    for (const bool down : {true, true, true, false, false, false}) {
        down ? press(Qt::Key_Z) : pressRedo();
        QTRY_VERIFY(isInSight());
        part(0, "text")->setFocus();
        bar->setValue(0);
    }
}

void TestUndoKeys::doesNotMoveWhatIsInSight()
{
    m_window->resize(1024, 600);
    show(sampleCampaign());
    auto *bar = m_window->findChild<PostBoard *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    auto *field = part(0, "text");
    field->setFocus();
    field->setCaret(5);
    QTest::keyClicks(field, u"abc"_s);
    const int before = bar->value();
    press(Qt::Key_Z);
    QCOMPARE(field->textCursor().position(), 5);
    QCOMPARE(bar->value(), before);
}

void TestUndoKeys::takesBackWhatWasDoneToTopics()
{
    review({u"one"_s, u"two"_s, u"three"_s});
    write(title(1), u"!"_s);
    write(row(1)->findChild<GrowingTextEdit *>(), u"Warm"_s);
    row(0)->findChild<QToolButton *>(u"arrow-down"_s)->click();
    row(2)->findChild<QToolButton *>(u"trash-2"_s)->click();
    m_window->findChild<QPushButton *>(u"add"_s)->click();
    QCOMPARE(titles(), QStringList({u"two!"_s, u"one"_s, {}}));
    press(Qt::Key_Z);
    QCOMPARE(titles(), QStringList({u"two!"_s, u"one"_s}));
    QVERIFY(!row(2));
    press(Qt::Key_Z);
    QCOMPARE(title(2)->text(), u"three"_s);
    QCOMPARE(QApplication::focusWidget(), title(2));
    press(Qt::Key_Z);
    QCOMPARE(title(1)->text(), u"two!"_s);
    press(Qt::Key_Z);
    QCOMPARE(row(1)->findChild<GrowingTextEdit *>()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), row(1)->findChild<GrowingTextEdit *>());
    press(Qt::Key_Z);
    QCOMPARE(QApplication::focusWidget(), title(1));
    QCOMPARE(title(1)->cursorPosition(), 3);
    QCOMPARE(titles(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    for (int i = 0; i < 5; ++i)
        pressRedo();
    QCOMPARE(titles(), QStringList({u"two!"_s, u"one"_s, {}}));
}

void TestUndoKeys::noFieldUndoesOnItsOwn()
{
    review({u"one"_s, u"two"_s});
    write(title(1), u"!"_s);
    press(Qt::Key_Backspace, Qt::NoModifier);
    QVERIFY(!action("undoAction")->isEnabled() && title(1)->isUndoAvailable());
    press(Qt::Key_Z);
    QCOMPARE(title(1)->text(), u"two"_s);
    show(twoPosts());
    write(part(0, "text"), u"!"_s);
    press(Qt::Key_Backspace, Qt::NoModifier);
    press(Qt::Key_Z);
    QCOMPARE(part(0, "text")->text(), u"One"_s);
}

void TestUndoKeys::theMenuSaysWhat()
{
    QAction *undo = action("undoAction");
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->text(), u"&Undo"_s);
    write(part(1, "text"), u"!"_s);
    QVERIFY(undo->isEnabled() && !action("redoAction")->isEnabled());
    QCOMPARE(undo->text(), u"&Undo editing the text of post 2 (Facebook)"_s);
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QCOMPARE(action("redoAction")->text(), u"&Redo editing the text of post 2 (Facebook)"_s);
    action("redoAction")->trigger();
    QCOMPARE(text(1), u"Two!"_s);
}

void TestUndoKeys::theMenuOfAFieldOffersTheSame()
{
    write(part(1, "text"), u"!"_s);
    QMenu *menu = contextMenuOf(part(0, "imagePrompt")->viewport());
    QVERIFY(menu);
    QAction *undo = menu->actions().at(0);
    QVERIFY2(undo->text().startsWith(u"&Undo editing the text of post 2 (Facebook)\t"_s), qPrintable(undo->text()));
    QVERIFY(undo->isEnabled() && !menu->actions().at(1)->isEnabled());
    undo->trigger();
    menu->close();
    QCOMPARE(text(1), u"Two"_s);
    menu = contextMenuOf(part(0, "text")->viewport());
    QVERIFY(menu && !menu->actions().at(0)->isEnabled());
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(text(1), u"Two!"_s);
}

void TestUndoKeys::theMenuOfATitleOffersTheSame()
{
    review({u"one"_s, u"two"_s});
    write(title(1), u"!"_s);
    QMenu *menu = contextMenuOf(title(0));
    QVERIFY(menu);
    QVERIFY(menu->actions().at(0)->text().startsWith(u"&Undo editing the title of topic 2\t"_s));
    menu->actions().at(0)->trigger();
    menu->close();
    QCOMPARE(titles(), QStringList({u"one"_s, u"two"_s}));
}

void TestUndoKeys::isOffWhileThePostIsWritten()
{
    write(part(0, "text"), u"!"_s);
    m_document->beginRewrite(0);
    QTRY_VERIFY(!action("undoAction")->isEnabled());
    part(1, "text")->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(text(0), u"One!"_s);
    m_document->apply(PostUpdate{.state = Done{}, .content = {{{Platform::Facebook, u"New"_s}}}, .percent = 100});
    QCOMPARE(action("undoAction")->text(), u"&Undo writing post 1 again"_s);
    press(Qt::Key_Z);
    QCOMPARE(part(0, "text")->text(), u"One!"_s);
}

void TestUndoKeys::fieldsOfTheFormKeepTheirOwn()
{
    write(part(0, "text"), u"!"_s);
    auto *name = m_window->findChild<QLineEdit *>(u"businessName"_s);
    auto *product = m_window->findChild<ParagraphEdit *>(u"product"_s);
    write(name, u"Bakery"_s);
    write(product, u"Bread"_s);
    press(Qt::Key_Z);
    QCOMPARE(product->text(), QString());
    press(Qt::Key_Z);
    name->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(name->text(), QString());
    press(Qt::Key_Z);
    QCOMPARE(text(0), u"One!"_s);
    QVERIFY(action("undoAction")->isEnabled());
}

void TestUndoKeys::takesNoFocusFromTheForm()
{
    write(part(0, "text"), u"!"_s);
    auto *name = m_window->findChild<QLineEdit *>(u"businessName"_s);
    name->setFocus();
    action("undoAction")->trigger();
    QCOMPARE(text(0), u"One"_s);
    QCOMPARE(part(0, "text")->text(), u"One"_s);
    QCOMPARE(QApplication::focusWidget(), name);
}

QTEST_MAIN(TestUndoKeys)
#include "tst_undokeys.moc"
