#pragma once
#include "core/result.h"

#include <QObject>
#include <functional>

namespace dopys {

/// GOOGLE_API_KEY, then GEMINI_API_KEY, as Google's own SDKs read them; trimmed.
QByteArray keyFromEnvironment();

/// The one place where the key rests: the system's keychain through QtKeychain, or memory while the program runs where
/// there is none. Never a file.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Origin { None, Keychain, Environment, Memory };

    explicit SecretStore(QObject *parent = nullptr);
    ~SecretStore() override;

    /// The host that the key is sent to; Google's own at first. Every host has a key of its own (threat S14), so
    /// another one forgets what is held; load() asks for that host's.
    void setHost(const QString &host);
    QString host() const;

    /// Ask the keychain, then GOOGLE_API_KEY, then GEMINI_API_KEY. Ends with loaded(), after 10 s at the latest; a
    /// keychain that a person unlocks only later is heard all the same, and loaded() comes once more. The environment's
    /// key is for Google's host and for that of GOOGLE_GEMINI_BASE_URL alone.
    void load();
    /// Keep @p key (trimmed). In the keychain if that works, in memory otherwise. Ends with stored().
    void store(const QByteArray &key);
    /// Forget it everywhere. Ends with removed().
    void remove();

    QByteArray key() const;
    Origin origin() const;

signals:
    void loaded();
    /// @p durable: it will be there the next time.
    void stored(bool durable);
    /// @p durable: the keychain has let go of it too.
    void removed(bool durable);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dopys
