#pragma once
#include <QString>
#include <QUrl>
#include <optional>

namespace dopys {

/// By which way requests leave. The password is not among it: it rests in the keychain.
struct ProxyChoice
{
    enum class Mode {
        System, ///< as the desktop says, or http_proxy, https_proxy and no_proxy
        None,
        Manual
    };
    Mode mode = Mode::System;
    QString address = {}; ///< for Manual, as proxyFromText() takes it
    QString user = {};    ///< for Manual; empty: the proxy asks for none

    bool operator==(const ProxyChoice &) const = default;
};

/// "proxy.example.com:8080", also behind http:// or socks5://. Nothing where it is no host with a port, or says more
/// than that: a password in it would stand in a file.
std::optional<QUrl> proxyFromText(const QString &text);

/// The stable word of the settings file, and back; an unknown one reads as System.
QString proxyModeKey(ProxyChoice::Mode mode);
ProxyChoice::Mode proxyModeFromKey(const QString &key);

} // namespace dopys
