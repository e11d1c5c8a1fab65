#include "widgets/fieldnote.h"
#include "widgets/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

const QByteArray someKey = "AIzaSyExample";

class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<StartPage> m_page;

    template <typename T> T *child(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QLineEdit *key() const { return child<QLineEdit>("key"); }
    FieldNote *note() const { return child<FieldNote>("note"); }
    void click(const char *name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keySequence(key(), QKeySequence::Paste);
    }

private slots:
    void init()
    {
        m_page = std::make_unique<StartPage>();
        m_page->resize(640, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        key()->setFocus();
    }

    void cleanup() { m_page.reset(); }

    void asksToCheckAndToSaveAPastedKeyTrimmed()
    {
        QSignalSpy check(m_page.get(), &StartPage::checkKeyRequested);
        QSignalSpy save(m_page.get(), &StartPage::saveKeyRequested);
        QVERIFY(!child<QPushButton>("save")->isEnabled());
        paste(u" \t"_s + QString::fromLatin1(someKey) + u"\n"_s);
        click("check");
        QCOMPARE(check.size(), 1);
        QCOMPARE(check.first().first().toByteArray(), someKey);
        click("save");
        QCOMPARE(save.size(), 1);
        QCOMPARE(save.first().first().toByteArray(), someKey);
    }

    void showsAndCopiesNothingOfTheKey()
    {
        QCOMPARE(key()->echoMode(), QLineEdit::Password);
        paste(QString::fromLatin1(someKey));
        QApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(key(), QKeySequence::SelectAll);
        QTest::keySequence(key(), QKeySequence::Copy);
        QTest::keySequence(key(), QKeySequence::Cut);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void refusesATokenOfAnotherKind()
    {
        QSignalSpy save(m_page.get(), &StartPage::saveKeyRequested);
        paste(u"auth_tokens/abc"_s);
        QCOMPARE(note()->kind(), FieldNote::Kind::Problem);
        QVERIFY(!child<QPushButton>("save")->isEnabled());
        QVERIFY(!child<QPushButton>("check")->isEnabled());
        QTest::keyClick(key(), Qt::Key_Return);
        QCOMPARE(save.size(), 0);
        QCOMPARE(key()->text(), u"auth_tokens/abc"_s);
    }

    void keepsWhatWasTypedWhenTheCheckFails()
    {
        paste(QString::fromLatin1(someKey));
        click("check");
        m_page->showKeyCheck(someKey, Error{.kind = Error::Kind::KeyRejected});
        QCOMPARE(note()->kind(), FieldNote::Kind::Problem);
        QVERIFY(!note()->text().isEmpty());
        QCOMPARE(key()->accessibleDescription(), note()->text());
        QCOMPARE(key()->text().toLatin1(), someKey);
        click("check");
        m_page->showKeyCheck(someKey, std::nullopt);
        QCOMPARE(note()->text(), u"The key works."_s);
    }

    void ignoresAnAnswerAboutAnotherKey()
    {
        paste(QString::fromLatin1(someKey));
        click("check");
        QTest::keyClicks(key(), u"x"_s);
        const QString hint = note()->text();
        m_page->showKeyCheck(someKey, std::nullopt);
        QCOMPARE(note()->text(), hint);
        click("check");
        m_page->showKeyCheck(someKey, std::nullopt);
        QVERIFY(note()->text() != u"The key works."_s);
    }

    void foldsToOneLineThatSaysWhereTheKeyIs_data()
    {
        QTest::addColumn<KeyPlace>("place");
        QTest::addColumn<QString>("word");
        QTest::newRow("keychain") << KeyPlace::Keychain << u"Key saved in the system keychain."_s;
        QTest::newRow("memory") << KeyPlace::Memory << u"until you close"_s;
        QTest::newRow("environment") << KeyPlace::Environment << u"environment"_s;
    }

    void foldsToOneLineThatSaysWhereTheKeyIs()
    {
        QFETCH(KeyPlace, place);
        QFETCH(QString, word);
        paste(QString::fromLatin1(someKey));
        click("save");
        m_page->setKeyPlace(place);
        QVERIFY(!key()->isVisible());
        QVERIFY(key()->text().isEmpty());
        QVERIFY2(child<QLabel>("place")->text().contains(word), qPrintable(child<QLabel>("place")->text()));
        QVERIFY(!child<QLabel>("withoutKey")->isVisible());
        QVERIFY(child<QPushButton>("demo")->isVisible());
        click("change");
        QVERIFY(key()->isVisible());
        QVERIFY(key()->hasFocus());
    }

    void saysThatTheKeyIsBeingSaved()
    {
        paste(QString::fromLatin1(someKey));
        const QString hint = note()->text();
        click("save");
        QCOMPARE(note()->text(), u"Saving the key…"_s);
        m_page->setKeyPlace(KeyPlace::Keychain);
        click("change");
        QCOMPARE(note()->text(), hint);
    }

    void keepsTypingThatTheKeychainsAnswerMeets()
    {
        paste(QString::fromLatin1(someKey));
        m_page->setKeyPlace(KeyPlace::Keychain);
        QVERIFY(key()->isVisible());
        QCOMPARE(key()->text().toLatin1(), someKey);
    }

    void checksTheKeptKeyWhenNothingIsTyped()
    {
        QSignalSpy check(m_page.get(), &StartPage::checkKeyRequested);
        m_page->setKeyPlace(KeyPlace::Keychain);
        click("change");
        click("check");
        QCOMPARE(check.size(), 1);
        QVERIFY(check.first().first().toByteArray().isEmpty());
        m_page->showKeyCheck({}, std::nullopt);
        QCOMPARE(note()->text(), u"The key works."_s);
    }

    void asksToForgetTheKey()
    {
        QSignalSpy remove(m_page.get(), &StartPage::removeKeyRequested);
        QVERIFY(!child<QPushButton>("remove")->isVisible());
        m_page->setKeyPlace(KeyPlace::Keychain);
        click("change");
        click("remove");
        QCOMPARE(remove.size(), 1);
        m_page->setKeyPlace(KeyPlace::None);
        QVERIFY(child<QLabel>("withoutKey")->isVisible());
        QVERIFY(key()->isVisible());
    }

    void offersTheDemoBesideAKeyToo()
    {
        QSignalSpy demo(m_page.get(), &StartPage::demoRequested);
        click("demo");
        m_page->setKeyPlace(KeyPlace::Keychain);
        click("demo");
        QCOMPARE(demo.size(), 2);
        m_page->setRunning(true);
        click("demo");
        QCOMPARE(demo.size(), 2);
    }

    void switchesTheLanguageWithoutLosingAnything()
    {
        paste(QString::fromLatin1(someKey));
        click("check");
        m_page->showKeyCheck(someKey, std::nullopt);
        Brackets brackets;
        QVERIFY(QApplication::installTranslator(&brackets));
        QTRY_COMPARE(child<QPushButton>("demo")->text(), u"[Try the demo]"_s);
        QCOMPARE(note()->text(), u"[The key works.]"_s);
        QCOMPARE(key()->text().toLatin1(), someKey);
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            const bool number = label->objectName().startsWith("number"_L1);
            QVERIFY2(number || label->text().isEmpty() || label->text().startsWith(u'['), qPrintable(label->text()));
        }
        QApplication::removeTranslator(&brackets);
        QTRY_COMPARE(note()->text(), u"The key works."_s);
    }

    void noLabelGuessesRichText()
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
