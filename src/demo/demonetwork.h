#pragma once
#include <QNetworkAccessManager>

#include <chrono>

namespace dopys {

/// How fast the demo writes. Tests shorten it.
struct DemoPace
{
    std::chrono::milliseconds brief{3'000};
    std::chrono::milliseconds shortestPost{3'000};
    std::chrono::milliseconds longestPost{4'000};
};

/// A network manager that answers the Gemini wire in process, streamed at a human pace. It opens no socket and needs no
/// key. The same form gives the same texts. Answers streamGenerateContent and GET models; anything else is a 404.
class DemoNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit DemoNetwork(DemoPace pace = {}, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    DemoPace m_pace;
};

/// The name of the model that the demo answers with.
inline constexpr QLatin1StringView demoModel{"dopys-demo"};

} // namespace dopys
