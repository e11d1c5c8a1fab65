#include "core/proxychoice.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

const QStringList &modeKeys()
{
    static const QStringList keys{u"system"_s, u"none"_s, u"manual"_s};
    return keys;
}

} // namespace

std::optional<QUrl> proxyFromText(const QString &text)
{
    const QString address = text.trimmed();
    const QUrl url(address.contains("://"_L1) ? address : u"http://"_s + address, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool saysMore = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || !(url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || !isKnown || saysMore || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    return url;
}

QString proxyModeKey(ProxyChoice::Mode mode)
{
    return modeKeys().at(static_cast<int>(mode));
}

ProxyChoice::Mode proxyModeFromKey(const QString &key)
{
    return static_cast<ProxyChoice::Mode>(std::max<qsizetype>(0, modeKeys().indexOf(key)));
}

} // namespace dopys
