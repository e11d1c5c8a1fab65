#include "app/person.h"
#include "app/programtest.h"
#include "support/quotaguard.h"
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
    void beginsNothingInTheMiddleOfARun();
    void givesTypedWordsBackAfterNewCampaign();
    void offersNothingWhenTheLibraryHasTheWords();
    void waitsForALimitUntilAPersonSaysNow();

private:
    SettingsDialog *dialog() const { return m_program->window().findChild<SettingsDialog *>(); }
    bool openSettings();
    bool startWithForm() { return m_program->start() && m_program->fillForm(); }
    bool changeAddress(const QString &address);
};

bool TestWindowService::openSettings()
{
    return chooseFromMenuBar(m_program->part<QAction>("settingsAction"))
        && QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); });
}

bool TestWindowService::changeAddress(const QString &address)
{
    return openSettings() && typeInto(m_program->part("endpoint", dialog()), address)
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

// A key that is saved late asks for it when something else has begun.
void TestWindowService::beginsNothingInTheMiddleOfARun()
{
    m_program->service().setScript([usual = writingGemini(quickPace())](const FakeRequest &request) {
        return isPost(request) ? stallingAnswer(request) : usual(request);
    });
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_program->service().posts(), 4);
    m_program->part<CampaignForm>("form")->requestGenerate();
    QTest::qWait(100);
    QCOMPARE(m_program->service().posts(), 4);
    QVERIFY(m_program->part("stop", m_program->part("runBar"))->isVisible());
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

void TestWindowService::waitsForALimitUntilAPersonSaysNow()
{
    QStringList refused;
    WritingPace pace = quickPace();
    pace.topicsAtOnce = true; // the posts leave before the first of them is refused
    m_program->service().setScript([&, write = writingGemini(pace)](const FakeRequest &request) {
        const QString topic = topicOf(request);
        if (!isPost(request) || topic == "Topic 1"_L1 || refused.contains(topic))
            return write(request);
        refused.append(topic);
        return errorAnswer(429, quotaBody("GenerateRequestsPerMinutePerProjectPerModel", 2, "60s"));
    });
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->cards().size() == 3 && m_program->isDone(m_program->cards().at(0)), hangLimit);
    for (int index = 1; index <= 2; ++index) {
        const PostCard *card = m_program->cards().at(index);
        auto *now = m_program->part<QPushButton>("now", card);
        QTRY_VERIFY_WITH_TIMEOUT(now->isVisible(), hangLimit);
        const QString state = m_program->part<QLabel>("state", card)->text();
        QVERIFY2(state.contains(m_ukrainian ? u"2 з 4"_s : u"2 of 4"_s), qPrintable(state));
        QVERIFY(press(now));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isDone(card), hangLimit);
        QVERIFY(!now->isVisible());
    }
    QCOMPARE(refused.size(), 2);

    // The next run knows it, and a person can let it be forgotten.
    QVERIFY(openSettings());
    const auto *quotas = m_program->part<QLabel>("quotas", dialog());
    QVERIFY2(quotas->isVisible() && quotas->text().contains(u": 2 "_s), qPrintable(quotas->text()));
    const auto close = [this](QDialogButtonBox::StandardButton with) {
        QVERIFY(press(m_program->part<QDialogButtonBox>("buttons", dialog())->button(with)));
        QTRY_VERIFY(!dialog());
    };
    QVERIFY(press(m_program->part<QPushButton>("forgetQuotas", dialog())));
    close(QDialogButtonBox::Cancel);
    QVERIFY(openSettings());
    QVERIFY(m_program->part<QLabel>("quotas", dialog())->isVisible());
    QVERIFY(press(m_program->part<QPushButton>("forgetQuotas", dialog())));
    close(QDialogButtonBox::Ok);
    QVERIFY(openSettings());
    QVERIFY(!m_program->part<QLabel>("quotas", dialog())->isVisible());
    close(QDialogButtonBox::Cancel);
    QVERIFY(m_program->comeBack());
}

QTEST_MAIN(TestWindowService)
#include "tst_windowservice.moc"
