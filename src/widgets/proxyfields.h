#pragma once
#include "core/proxychoice.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace dopys {

namespace Ui {
class ProxyFields;
}

/// By which way requests leave: as the system says, directly, or through a proxy with address, name and password.
class ProxyFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyFields(QWidget *parent = nullptr);
    ~ProxyFields() override;

    /// Address, name and password: for a place with more room than this one has. Hidden while they do not count.
    QWidget *details() const;
    void setChoice(const ProxyChoice &choice);
    ProxyChoice choice() const;
    /// There is a password; it is not shown.
    void setPasswordKept(bool kept);
    /// The one to be used from now on; nothing: the one that is kept, if any.
    std::optional<QByteArray> password() const;
    /// Whether what is typed can be used; from the first time on it is said what is wrong, also while typing.
    bool check();
    /// The field that is wrong.
    QWidget *wrongField() const;

signals:
    void detailsShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isManual() const;
    bool isAddressRight() const;
    QString host() const;
    bool goesWhereItDid() const;
    void showFields();
    void takeApart();
    void updateTexts();

    std::unique_ptr<Ui::ProxyFields> m_ui;
    bool m_kept = false;
    QString m_hostOfKept;
    bool m_checked = false;
};

} // namespace dopys
