#include "app/person.h"
#include "app/program.h"
#include "support/http2front.h"
#include "widgets/postcard.h"
#include "widgets/settingsdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// The key's whole way: typed into the window, kept by a real keychain, there again at the next start, sent over HTTP/2
/// with TLS.
class TestKeptKey : public QObject
{
    Q_OBJECT
private slots:
    void writesAfterARestartWithTheKeyOfTheKeychain();
    void keepsTheKeyFromAnotherHost();
    void forgetsTheKeyThatIsRemoved();

private:
    static KeyPlace place(const Program &program) { return program.part<KeyPanel>("keyPanel")->place(); }
    static SettingsDialog *openSettings(const Program &program);
    static bool acceptSettings(Program &program);
};

SettingsDialog *TestKeptKey::openSettings(const Program &program)
{
    const auto dialog = [&program] { return program.window().findChild<SettingsDialog *>(); };
    const bool open = chooseFromMenuBar(program.part<QAction>("settingsAction"))
        && QTest::qWaitFor([&dialog] { return dialog() && dialog()->isActiveWindow(); });
    return open ? dialog() : nullptr;
}

bool TestKeptKey::acceptSettings(Program &program)
{
    const auto *dialog = program.window().findChild<SettingsDialog *>();
    return press(program.part<QDialogButtonBox>("buttons", dialog)->button(QDialogButtonBox::Ok))
        && QTest::qWaitFor([&program] { return !program.window().findChild<SettingsDialog *>(); })
        && program.comeBack();
}

void TestKeptKey::writesAfterARestartWithTheKeyOfTheKeychain()
{
    Program program(u"uk"_s);
    program.setKeyInEnvironment(false);
    WritingPace pace = quickPace();
    pace.key = Program::key();
    program.service().setScript(writingGemini(pace));
    const Http2Front front(program.service().serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    QFile authority(program.path(u"person/files/ca.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(front.certificates().constFirst().toPem());
    authority.close();

    QVERIFY(program.start());
    QCOMPARE(place(program), KeyPlace::None);
    const SettingsDialog *dialog = openSettings(program);
    QVERIFY(dialog);
    QVERIFY(typeInto(program.part("endpoint", dialog), front.url().toString()));
    QVERIFY(typeInto(program.part("caFile", dialog), authority.fileName()));
    QVERIFY(acceptSettings(program));
    QVERIFY(typeInto(program.part("key"), QString::fromLatin1(Program::key())));
    QVERIFY(press(program.part("save")));
    QTRY_COMPARE_WITH_TIMEOUT(place(program), KeyPlace::Keychain, hangLimit);
    QVERIFY(program.fillForm());
    program.close();

    QVERIFY(program.start());
    QTRY_COMPARE_WITH_TIMEOUT(place(program), KeyPlace::Keychain, hangLimit);
    QVERIFY(program.part<QLineEdit>("key")->text().isEmpty());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(program.waitForAll(3));
    QCOMPARE(program.service().posts(), 4);
    for (const FakeRequest &request : program.service().requests()) {
        QCOMPARE(request.headers.value("x-goog-api-key"), Program::key());
        QVERIFY(request.headers.value("via").startsWith("2 ")); // how it came to the proxy
        QCOMPARE(request.headers.value("x-forwarded-proto"), "https");
    }
    program.close();
    QCOMPARE(program.leaks(), QStringList());
}

void TestKeptKey::keepsTheKeyFromAnotherHost()
{
    Program program(u"en"_s);
    program.setKeyInEnvironment(false);
    QVERIFY(program.start());
    QTRY_COMPARE_WITH_TIMEOUT(place(program), KeyPlace::Keychain, hangLimit);
    const SettingsDialog *dialog = openSettings(program);
    QVERIFY(dialog);
    QVERIFY(typeInto(program.part("endpoint", dialog), u"http://[::1]:%1"_s.arg(program.service().serverPort())));
    QVERIFY(acceptSettings(program));
    QTRY_COMPARE_WITH_TIMEOUT(place(program), KeyPlace::None, hangLimit);
    QTRY_VERIFY(program.part("notice")->isVisible());
    QVERIFY(program.part<QLabel>("noticeText")->text().contains(u"::1"_s));
    program.close();
    QCOMPARE(program.leaks(), QStringList());
}

void TestKeptKey::forgetsTheKeyThatIsRemoved()
{
    Program program(u"en"_s);
    program.setKeyInEnvironment(false);
    QVERIFY(program.start());
    // From the test before: a keychain belongs to the person, not to a folder.
    QTRY_COMPARE_WITH_TIMEOUT(place(program), KeyPlace::Keychain, hangLimit);
    QVERIFY(press(program.part("change")));
    QVERIFY(press(program.part("remove")));
    QTRY_COMPARE_WITH_TIMEOUT(place(program), KeyPlace::None, hangLimit);
    QVERIFY(program.fillForm());
    program.close();

    QVERIFY(program.start());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(program.part("notice")->isVisible());
    QCOMPARE(place(program), KeyPlace::None);
    QCOMPARE(program.service().requests().size(), 0);
    program.close();
    QCOMPARE(program.leaks(), QStringList());
}

QTEST_MAIN(TestKeptKey)
#include "tst_keptkey.moc"
