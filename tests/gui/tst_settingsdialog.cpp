#include "widgets/fieldnote.h"
#include "widgets/settingsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

QString httpsOnly(const QString &address)
{
    return address.startsWith("https://"_L1) ? QString() : u"Write https first."_s;
}

const QList<ModelChoice> someModels{{u"flash"_s, u"Gemini Flash"_s}, {u"pro"_s, u"Gemini Pro"_s}};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

    QTemporaryFile m_caFile;
    std::unique_ptr<SettingsDialog> m_dialog;

    SettingsValues values() const
    {
        return {.model = u"pro"_s,
            .endpoint = u"https://example.org"_s,
            .caFile = m_caFile.fileName(),
            .proxy = {.mode = ProxyChoice::Mode::Manual, .address = u"p:80"_s, .user = u"writer"_s},
            .interfaceLanguage = u"uk"_s,
            .requestsAtOnce = 4,
            .requestsPerMinute = 30};
    }
    void show(const SettingsValues &values)
    {
        m_dialog = std::make_unique<SettingsDialog>(values, &httpsOnly);
        m_dialog->setModels(someModels);
        m_dialog->open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename T> T *child(const char *name) const
    {
        auto *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    FieldNote *note(const char *name) const { return child<FieldNote>(name); }
    void clickOk() const
    {
        QTest::mouseClick(child<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }

private slots:
    void initTestCase() { QVERIFY(m_caFile.open()); }
    void cleanup() { m_dialog.reset(); }

    void givesBackWhatItWasGiven()
    {
        show(values());
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        clickOk();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<SettingsValues>(), values());
        QVERIFY(!m_dialog->isVisible());
    }

    void defaultsStayDefaults()
    {
        show({});
        QCOMPARE(m_dialog->values(), SettingsValues{});
        QCOMPARE(child<QSpinBox>("requestsAtOnce")->text(), u"Automatic"_s);
        QCOMPARE(child<QSpinBox>("requestsPerMinute")->text(), u"Automatic"_s);
        QVERIFY(child<QLabel>("quotas")->isHidden() && child<QPushButton>("forgetQuotas")->isHidden());
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        clickOk();
        QCOMPARE(accepted.first().first().value<SettingsValues>(), SettingsValues{});
    }

    void asksForAProxyOnlyWhereOneIsSet()
    {
        show({});
        auto *mode = child<QComboBox>("mode");
        QVERIFY(!child<QWidget>("manual")->isVisible());
        mode->setCurrentIndex(2);
        QVERIFY(child<QWidget>("manual")->isVisible());
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        child<QLineEdit>("address")->setText(u"proxy.example.com"_s);
        clickOk();
        QCOMPARE(accepted.size(), 0);
        QVERIFY(child<QLineEdit>("address")->hasFocus());
        QCOMPARE(note("addressNote")->kind(), FieldNote::Kind::Problem);
        QCOMPARE(child<QLineEdit>("address")->accessibleDescription(), note("addressNote")->text());
        child<QLineEdit>("address")->setText(u" p:80"_s);
        QCOMPARE(note("addressNote")->kind(), FieldNote::Kind::Hint);
        clickOk();
        QCOMPARE(accepted.size(), 1);
        const ProxyChoice proxy{.mode = ProxyChoice::Mode::Manual, .address = u"p:80"_s};
        QCOMPARE(accepted.first().first().value<SettingsValues>().proxy, proxy);
    }

    // As such an address stands in other programs.
    void takesAProxyAddressApart()
    {
        show({.proxy = {.mode = ProxyChoice::Mode::Manual}});
        auto *address = child<QLineEdit>("address");
        address->setText(u"http://anna:s%40cret@127.0.0.1:3128"_s);
        emit address->editingFinished();
        QCOMPARE(m_dialog->values().proxy.address, u"http://127.0.0.1:3128"_s);
        address->setText(u"anna:s%40cret@127.0.0.1:3128"_s); // as the hint writes it
        emit address->editingFinished();
        const SettingsValues values = m_dialog->values();
        QCOMPARE(values.proxy.address, u"127.0.0.1:3128"_s);
        QCOMPARE(values.proxy.user, u"anna"_s);
        QCOMPARE(values.proxyPassword, std::optional(QByteArray("s@cret")));
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        m_dialog->accept();
        QCOMPARE(accepted.size(), 1);
    }

    // One that does not count is no reason to hold somebody up.
    void aProxyThatIsNotUsedMayBeWrong()
    {
        show({.proxy = {.mode = ProxyChoice::Mode::None, .address = u"p"_s}});
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        clickOk();
        QCOMPARE(accepted.size(), 1);
    }

    void aProxysPasswordBelongsToItsName()
    {
        show(values());
        auto *password = child<QLineEdit>("password");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!m_dialog->values().proxyPassword);
        m_dialog->setProxyPasswordKept(true);
        QVERIFY(!password->placeholderText().isEmpty() && password->text().isEmpty());
        QVERIFY(!m_dialog->values().proxyPassword); // the one that is kept
        auto *address = child<QLineEdit>("address");
        address->setText(u"p:81"_s);
        QVERIFY(!m_dialog->values().proxyPassword); // the same host
        address->setText(u"q:80"_s);
        QVERIFY(password->placeholderText().isEmpty());
        QCOMPARE(m_dialog->values().proxyPassword, std::optional(QByteArray())); // it was meant for another one
        address->setText(u"p:80"_s);
        password->setText(u"пароль"_s);
        QCOMPARE(m_dialog->values().proxyPassword, std::optional(u"пароль"_s.toUtf8()));
        child<QLineEdit>("user")->clear();
        QVERIFY(!password->isEnabled());
        QCOMPARE(m_dialog->values().proxyPassword, std::optional(QByteArray())); // it is forgotten
    }

    void cancelGivesNothingAway()
    {
        show(values());
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        QSignalSpy save(m_dialog.get(), &SettingsDialog::saveKeyRequested);
        child<QLineEdit>("key")->setText(u"AIzaTyped"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(save.size(), 0);
    }

    void saysBesideTheFieldWhatIsWrongAndLosesNothing()
    {
        SettingsValues wrong = values();
        wrong.endpoint = u"http://example.org"_s;
        wrong.caFile = u"/nonexistent.pem"_s;
        show(wrong);
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        clickOk();
        QCOMPARE(accepted.size(), 0);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(note("endpointNote")->text(), u"Write https first."_s);
        QCOMPARE(note("endpointNote")->kind(), FieldNote::Kind::Problem);
        QCOMPARE(note("caFileNote")->kind(), FieldNote::Kind::Problem);
        QVERIFY(child<QLineEdit>("endpoint")->hasFocus());
        QCOMPARE(m_dialog->values(), wrong);

        child<QLineEdit>("endpoint")->setText(u"https://example.org"_s);
        QCOMPARE(note("endpointNote")->kind(), FieldNote::Kind::Hint);
        clickOk();
        QVERIFY(child<QLineEdit>("caFile")->hasFocus());
        child<QLineEdit>("caFile")->clear();
        clickOk();
        QCOMPARE(accepted.size(), 1);
    }

    void savesATypedKeyWithOk()
    {
        show({});
        QSignalSpy save(m_dialog.get(), &SettingsDialog::saveKeyRequested);
        child<QLineEdit>("key")->setText(u"AIzaTyped"_s);
        clickOk();
        QCOMPARE(save.size(), 1);
        QCOMPARE(save.first().first().toByteArray(), QByteArray("AIzaTyped"));
    }

    void refusesAWrongKindOfKeyWithOk()
    {
        show({});
        QSignalSpy accepted(m_dialog.get(), &SettingsDialog::valuesAccepted);
        child<QLineEdit>("key")->setText(u"auth_tokens/abc"_s);
        clickOk();
        QCOMPARE(accepted.size(), 0);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(child<QLineEdit>("key")->text(), u"auth_tokens/abc"_s);
    }

    void returnInTheKeyFieldSavesAndStays()
    {
        show({});
        QSignalSpy save(m_dialog.get(), &SettingsDialog::saveKeyRequested);
        auto *key = child<QLineEdit>("key");
        key->setFocus();
        key->setText(u"AIzaTyped"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(save.size(), 1);
        QVERIFY(m_dialog->isVisible());
    }

    void asksAboutAKeyWhereItWouldGo()
    {
        show(values());
        m_dialog->setKeyPlace(KeyPlace::Keychain);
        QSignalSpy check(m_dialog.get(), &SettingsDialog::checkKeyRequested);
        QSignalSpy save(m_dialog.get(), &SettingsDialog::saveKeyRequested);
        auto *endpoint = child<QLineEdit>("endpoint");
        auto *key = child<QLineEdit>("key");
        endpoint->setText(u"https://example.net/v"_s);
        QVERIFY(key->isVisible()); // the kept one is for the other host
        QVERIFY(!child<QPushButton>("save")->isVisible() && !child<QPushButton>("remove")->isVisible());
        QVERIFY(!child<QPushButton>("check")->isEnabled());
        key->setFocus();
        key->setText(u"AIzaTyped"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(save.size(), 0);
        QTest::mouseClick(child<QPushButton>("check"), Qt::LeftButton);
        QCOMPARE(check.size(), 1);
        QCOMPARE(check.first().last().value<SettingsValues>().endpoint, u"https://example.net/v"_s);

        // The answer is about an address that is there no longer.
        endpoint->setText(values().endpoint + u"/other"_s);
        m_dialog->showKeyCheck("AIzaTyped", std::nullopt);
        QCOMPARE(note("note")->kind(), FieldNote::Kind::Hint);
        QVERIFY(child<QPushButton>("save")->isVisible());
    }

    void namesTheAddressThatCounts()
    {
        show({});
        const QString googles = note("endpointNote")->text();
        m_dialog->setUsualAddress(u"http://127.0.0.1:8080/v"_s);
        QVERIFY(note("endpointNote")->text() != googles);
        QVERIFY(child<QLineEdit>("endpoint")->accessibleDescription().contains(u"http://127.0.0.1:8080/v"_s));
        child<QLineEdit>("endpoint")->setText(u"https://example.org"_s);
        QVERIFY(!child<QLineEdit>("endpoint")->accessibleDescription().contains(u"127"_s));
    }

    void beginsInTheFirstField()
    {
        show({});
        QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("key"));
        m_dialog = std::make_unique<SettingsDialog>(values(), &httpsOnly);
        m_dialog->setKeyPlace(KeyPlace::Keychain);
        m_dialog->open();
        QCOMPARE(m_dialog->focusWidget(), child<QComboBox>("model"));
    }

    void aNewListKeepsTheChoice()
    {
        show(values());
        m_dialog->setModels({{u"new"_s, u"New"_s}, {u"pro"_s, u"Pro, renamed"_s}});
        QCOMPARE(m_dialog->values().model, u"pro"_s);
        QCOMPARE(child<QComboBox>("model")->currentText(), u"Pro, renamed"_s);
        m_dialog->setModels({{u"new"_s, u"New"_s}});
        QCOMPARE(m_dialog->values().model, u"pro"_s);
    }

    void refreshesTheListAndSaysWhenItCannot()
    {
        show(values());
        QSignalSpy refresh(m_dialog.get(), &SettingsDialog::refreshModelsRequested);
        auto *button = child<QPushButton>("refreshModels");
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(refresh.size(), 1);
        QVERIFY(!button->isEnabled());
        m_dialog->showModelsProblem(Error{.kind = Error::Kind::Unreachable});
        QVERIFY(button->isEnabled());
        QCOMPARE(note("modelNote")->kind(), FieldNote::Kind::Problem);
        QCOMPARE(m_dialog->values().model, u"pro"_s);
        m_dialog->setModels(someModels);
        QCOMPARE(note("modelNote")->kind(), FieldNote::Kind::Hint);
    }

    void showsAllFieldsWithoutScrolling()
    {
        show({});
        const auto *scroll = child<QScrollArea>("scroll");
        QTRY_VERIFY(scroll->widget()->height() <= scroll->viewport()->height());
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void browsesWithoutBlocking()
    {
        show({});
        QTest::mouseClick(child<QPushButton>("browse"), Qt::LeftButton);
        QPointer<QFileDialog> files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        emit files->fileSelected(m_caFile.fileName());
        QCOMPARE(m_dialog->values().caFile, m_caFile.fileName());
        files->close();
        QTRY_VERIFY(files.isNull());
    }

    void showsToldQuotasUntilTheyAreForgotten()
    {
        show({});
        m_dialog->setToldQuotas({{u"flash"_s, {.requests = 10, .inputTokens = 250'000}}, {u"pro"_s, {.requests = 2}}});
        const auto *quotas = child<QLabel>("quotas");
        QVERIFY(quotas->isVisible());
        QVERIFY2(quotas->text().contains(u"flash: 10"_s), qPrintable(quotas->text()));
        QVERIFY(quotas->text().contains(u"250,000"_s) && quotas->text().contains(u"pro: 2"_s));
        QSignalSpy forget(m_dialog.get(), &SettingsDialog::forgetQuotasRequested);
        child<QScrollArea>("scroll")->ensureWidgetVisible(child<QPushButton>("forgetQuotas"));
        QTest::mouseClick(child<QPushButton>("forgetQuotas"), Qt::LeftButton);
        QCOMPARE(forget.size(), 0); // Cancel takes it back like everything else
        QVERIFY(!quotas->text().contains(u"flash"_s) && child<QPushButton>("forgetQuotas")->isHidden());
        m_dialog->accept();
        QCOMPARE(forget.size(), 1);
    }

    void switchesTheLanguageWithoutLosingAnything()
    {
        show(values());
        Brackets brackets;
        QVERIFY(QApplication::installTranslator(&brackets));
        QTRY_COMPARE(m_dialog->windowTitle(), u"[Settings]"_s);
        QCOMPARE(m_dialog->values(), values());
        QCOMPARE(child<QComboBox>("interfaceLanguage")->itemText(0), u"[As the system]"_s);
        QCOMPARE(child<QComboBox>("model")->itemText(0), u"[Recommended]"_s);
        QCOMPARE(child<QSpinBox>("requestsAtOnce")->specialValueText(), u"[Automatic]"_s);
        QApplication::removeTranslator(&brackets);
        QTRY_COMPARE(m_dialog->windowTitle(), u"Settings"_s);
        QCOMPARE(m_dialog->values(), values());
    }

    void everyFieldHasALabelAndNoLabelGuessesRichText()
    {
        show({});
        QSet<QString> named;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            if (label->buddy())
                named.insert(label->buddy()->objectName());
        }
        for (const char *name :
            {"key", "model", "endpoint", "caFile", "interfaceLanguage", "requestsAtOnce", "requestsPerMinute"})
            QVERIFY2(named.contains(QString::fromLatin1(name)), name);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
