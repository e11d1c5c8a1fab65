#include "app/person.h"
#include "app/programtest.h"
#include "widgets/campaignform.h"
#include "widgets/postcard.h"
#include "widgets/settingsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

/// Where calls go, and what becomes of words that were typed when the window turns to something else.
class TestWindowService : public ProgramTest
{
    Q_OBJECT

private slots:
    void writesToItsEndWhereItBegan();
    void sendsNothingToAnAddressThatIsNone();
    void givesTypedWordsBackAfterNewCampaign();
    void offersNothingWhenTheLibraryHasTheWords();

private:
    bool startWithForm() { return m_program->start() && m_program->fillForm(); }
    bool changeAddress(const QString &address);
};

bool TestWindowService::changeAddress(const QString &address)
{
    const auto dialog = [this] { return m_program->window().findChild<SettingsDialog *>(); };
    return chooseFromMenuBar(m_program->part<QAction>("settingsAction"))
        && QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); })
        && typeInto(m_program->part("endpoint", dialog()), address)
        && press(m_program->part<QDialogButtonBox>("buttons", dialog())->button(QDialogButtonBox::Ok))
        && QTest::qWaitFor([&] { return !dialog(); }) && m_program->comeBack();
}

void TestWindowService::writesToItsEndWhereItBegan()
{
    FakeGemini other(writingGemini(quickPace()));
    QVERIFY(other.listen(QHostAddress::LocalHostIPv6));
    m_program->service().setScript(writingGemini({.brief = 50ms, .post = 3s, .events = 20}));
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service().posts(), 4, hangLimit);
    QVERIFY(changeAddress(u"http://[::1]:%1"_s.arg(other.serverPort())));
    QVERIFY(m_program->part("notice")->isVisible());
    // Also what is asked for only now, as long as the run lasts.
    QVERIFY(press(m_program->part<QPushButton>("stop", m_program->cards().at(1))));
    QVERIFY(press(m_program->part<QPushButton>("tryAgain", m_program->cards().at(1))));
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->service().posts(), 5);
    QCOMPARE(other.requests().size(), 0);

    // From now on the other one is asked, and it has no key: nothing goes there.
    QVERIFY(press(m_program->part<QPushButton>("again", m_program->cards().at(0))));
    QTRY_VERIFY(m_program->window().findChild<SettingsDialog *>()); // where a key goes
    QCOMPARE(m_program->service().posts(), 5);
    QCOMPARE(other.requests().size(), 0);
}

void TestWindowService::sendsNothingToAnAddressThatIsNone()
{
    qputenv("GOOGLE_GEMINI_BASE_URL", "http://gateway.example.org");
    m_program->setKeyInEnvironment(false);
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(notice().startsWith("GOOGLE_GEMINI_BASE_URL"_L1));
    QVERIFY(m_program->cards().isEmpty());
    QCOMPARE(m_program->service().requests().size(), 0);
}

void TestWindowService::givesTypedWordsBackAfterNewCampaign()
{
    QVERIFY(startWithForm());
    const CampaignForm *form = m_program->part<CampaignForm>("form");
    const CampaignInput typed = form->input();
    QVERIFY(chooseFromMenuBar(m_program->part<QAction>("newAction")));
    QTRY_COMPARE(form->input().businessName, QString());
    QVERIFY(press(m_program->part<QPushButton>("noticeAction")));
    QCOMPARE(form->input(), typed);
    QVERIFY(!m_program->part("notice")->isVisible());
}

void TestWindowService::offersNothingWhenTheLibraryHasTheWords()
{
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(chooseFromMenuBar(m_program->part<QAction>("newAction")));
    QTRY_COMPARE(m_program->part<CampaignForm>("form")->input().businessName, QString());
    QVERIFY(!m_program->part("notice")->isVisible());
}

QTEST_MAIN(TestWindowService)
#include "tst_windowservice.moc"
