#pragma once
#include "core/proxychoice.h"
#include "core/quota.h"
#include "widgets/keypanel.h"

#include <QDialog>
#include <QList>
#include <functional>
#include <memory>
#include <optional>

namespace dopys {

namespace Ui {
class SettingsDialog;
}

/// What the dialog shows and gives back, beside the key.
struct SettingsValues
{
    QString model = {};    ///< id; empty: the program's default
    QString endpoint = {}; ///< empty: Google's own
    QString caFile = {};   ///< PEM; empty: the system's certificates
    ProxyChoice proxy = {};
    std::optional<QByteArray> proxyPassword = {}; ///< that was typed; nothing: the one that is kept
    QString interfaceLanguage = {};               ///< "uk", "en"; empty: the system's
    int requestsAtOnce = 0;                       ///< 0: automatic
    int requestsPerMinute = 0;                    ///< the same

    bool operator==(const SettingsValues &) const = default;
};

/// A model that can be chosen.
struct ModelChoice
{
    QString id = {};
    QString name = {}; ///< as the service calls it

    bool operator==(const ModelChoice &) const = default;
};

/// What the service takes in a minute for one model.
struct QuotaLine
{
    QString model = {};
    MinuteQuota quota = {};
};

/// All settings on one page. Changes nothing by itself: OK gives the values away, the key goes by its own
/// signals. Open with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is wrong with a service address, as a sentence in the interface's language; empty: nothing.
    using AddressProblem = std::function<QString(const QString &address)>;

    SettingsDialog(const SettingsValues &values, AddressProblem addressProblem, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    SettingsValues values() const;
    void setKeyPlace(KeyPlace place);                         ///< as KeyPanel::setPlace()
    void askForKey(const std::optional<Error> &problem = {}); ///< as KeyPanel::ask()
    void setProxyPasswordKept(bool kept);
    /// The address that counts while none is typed, when the environment gives one; empty: Google's own.
    void setUsualAddress(const QString &address);
    /// The list to choose from. What is chosen stays chosen, also when the list does not have it.
    void setModels(const QList<ModelChoice> &models);
    /// What the service has told of its limits; nothing of it can be changed here, only forgotten with OK.
    void setToldQuotas(const QList<QuotaLine> &quotas);

    QSize sizeHint() const override;

    void showKeyCheck(const QByteArray &key, const std::optional<dopys::Error> &problem); ///< as KeyPanel::showCheck()
    void showModelsProblem(const dopys::Error &problem); ///< the list could not be refreshed
    void accept() override;
    void setVisible(bool visible) override;

signals:
    /// @p values as they stand in the fields: a key is asked about where it would go. Empty: the one that is kept.
    void checkKeyRequested(const QByteArray &key, const dopys::SettingsValues &values);
    void saveKeyRequested(const QByteArray &key); ///< for the address that was accepted last
    void removeKeyRequested();
    void refreshModelsRequested(const QByteArray &key, const dopys::SettingsValues &values); ///< as checkKeyRequested()
    void forgetQuotasRequested();
    void valuesAccepted(const dopys::SettingsValues &values);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFields();
    void noticeAddress();
    void browse();
    bool showEndpoint();
    QString endpointHint() const;
    bool showCaFile();
    void showModels();
    void showQuotas();
    void updateTexts();
    void fitWidth();
    void fitHeight();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    AddressProblem m_addressProblem;
    const QString m_endpointBefore;
    QString m_usualAddress;
    QList<ModelChoice> m_models;
    QList<QuotaLine> m_quotas;
    enum class ListState { Known, Asking, Failed } m_listState = ListState::Known;
    Error m_listProblem = {};
    bool m_forgetsQuotas = false;
    bool m_checked = false; ///< OK was pressed: what is wrong is said while typing from then on
};

} // namespace dopys
