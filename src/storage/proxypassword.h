#pragma once
#include <QObject>
#include <QPointer>

namespace dopys {

class KeychainQuestion;

/// The password for the proxy that a person has set: in the system's keychain, or in memory while the program runs
/// where there is none. Never a file.
class ProxyPassword : public QObject
{
    Q_OBJECT
public:
    explicit ProxyPassword(QObject *parent = nullptr);
    ~ProxyPassword() override;

    /// Ask the keychain. Ends with loaded(), where there is one also when a person unlocks it late.
    void load();
    /// Keep @p password; empty: forget it. Ends with kept().
    void keep(const QByteArray &password);
    QByteArray value() const { return m_value; }

signals:
    void loaded();
    /// @p durable: the keychain has it, or has nothing (any longer).
    void kept(bool durable);

private:
    QByteArray m_value;
    bool m_mayBeInKeychain = false;
    QPointer<KeychainQuestion> m_question;
};

} // namespace dopys
