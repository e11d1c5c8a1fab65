#include "app/person.h"
#include "app/programtest.h"
#include "storage/library.h"
#include "widgets/growingtextedit.h"
#include "widgets/postcard.h"
#include "widgets/topicrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// What a person did in the real window is taken back, on the screen and in the library, in both languages.
class TestWindowUndo : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();

    void takesBackTypingInTwoCards();
    void takesBackAPostThatWasWrittenAgain();
    void takesBackATopicThatWasRemoved();

private:
    bool isStored(int index, const QString &text) const;
    bool typeOneLetter(int index, QChar letter);
    QAction *undo() const { return m_program->part<QAction>("undoAction"); }
    int topicRows() const;

    QString m_undoWord;
};

void TestWindowUndo::init()
{
    ProgramTest::init();
    m_undoWord = m_ukrainian ? u"Скасувати"_s : u"Undo"_s;
    QVERIFY(m_program->start() && m_program->fillForm());
}

/// On the disk, as the post's text for one of its platforms.
bool TestWindowUndo::isStored(int index, const QString &text) const
{
    const auto library = Library::open(m_program->path(u"home/data/library.sqlite"_s));
    if (!library)
        return false;
    const auto all = (*library)->list();
    if (!all || all->size() != 1)
        return false;
    const auto campaign = (*library)->campaign(all->constFirst().id);
    return campaign && campaign->posts.value(index).content.texts.values().contains(text);
}

bool TestWindowUndo::typeOneLetter(int index, QChar letter)
{
    if (!press(m_program->part("text", m_program->cards().at(index))))
        return false;
    pressKey(Qt::Key_End, Qt::ControlModifier);
    typeText(letter);
    return m_program->textOf(m_program->cards().at(index)).endsWith(letter);
}

int TestWindowUndo::topicRows() const
{
    const auto rows = m_program->window().findChildren<TopicRow *>();
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [](const TopicRow *row) { return row->isVisible(); }));
}

void TestWindowUndo::takesBackTypingInTwoCards()
{
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(!undo()->isEnabled());
    const QList<PostCard *> cards = m_program->cards();
    const QStringList before{m_program->textOf(cards.at(0)), m_program->textOf(cards.at(1))};
    QVERIFY(typeOneLetter(0, u'ї'));
    QVERIFY(typeOneLetter(1, u'ґ'));
    QTRY_VERIFY_WITH_TIMEOUT(isStored(1, before.at(1) + u'ґ'), hangLimit);
    QVERIFY(isStored(0, before.at(0) + u'ї'));

    QVERIFY2(undo()->text().contains(m_undoWord) && undo()->text().contains(u'2'), qPrintable(undo()->text()));
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_program->textOf(cards.at(1)), before.at(1));
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_program->textOf(cards.at(0)), before.at(0));
    QCOMPARE(QApplication::focusWidget(), m_program->part("text", cards.at(0)));
    QVERIFY(!undo()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(isStored(0, before.at(0)), hangLimit);
    QVERIFY(isStored(1, before.at(1)));
}

void TestWindowUndo::takesBackAPostThatWasWrittenAgain()
{
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    const PostCard *card = m_program->cards().at(2);
    const QString earlier = m_program->textOf(card);
    m_program->service().setScript([](const FakeRequest &request) {
        return answerWith(request, [](QJsonObject &post) {
            for (const QString &key : post.keys()) {
                if (key.endsWith("_text"_L1))
                    post.insert(key, u"Нова версія"_s);
            }
        });
    });
    QVERIFY(press(m_program->part("again", card)));
    QTRY_VERIFY_WITH_TIMEOUT(isStored(2, u"Нова версія"_s), hangLimit);
    QVERIFY(m_program->waitForAll(3));

    QVERIFY(chooseFromMenuBar(undo()));
    QTRY_COMPARE(m_program->textOf(card), earlier);
    QVERIFY(m_program->isDone(card));
    QTRY_VERIFY_WITH_TIMEOUT(isStored(2, earlier), hangLimit);
    QVERIFY(chooseFromMenuBar(m_program->part<QAction>("redoAction")));
    QTRY_COMPARE(m_program->textOf(card), u"Нова версія"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isStored(2, u"Нова версія"_s), hangLimit);
}

void TestWindowUndo::takesBackATopicThatWasRemoved()
{
    auto *briefFirst = m_program->part<QCheckBox>("briefFirst");
    QVERIFY(press(briefFirst, {8, briefFirst->height() / 2}));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(topicRows(), 3, hangLimit);
    QTRY_VERIFY(m_program->part("write")->isVisible());
    QVERIFY(press(m_program->window().findChild<TopicRow *>()->findChild<QToolButton *>(u"trash-2"_s)));
    QCOMPARE(topicRows(), 2);
    QVERIFY(undo()->text().contains(m_undoWord));
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(topicRows(), 3);
    QVERIFY(press(m_program->part("write")));
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(!undo()->isEnabled());
}

QTEST_MAIN(TestWindowUndo)
#include "tst_windowundo.moc"
