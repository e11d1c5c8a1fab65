#pragma once
#include <QHash>
#include <QNetworkAccessManager>
#include <chrono>
#include <memory>

namespace dopys {

/// How fast the demo writes. Tests shorten it.
struct DemoPace
{
    std::chrono::milliseconds brief{3'000};
    std::chrono::milliseconds shortestPost{3'000};
    std::chrono::milliseconds longestPost{4'000};
};

/// How often each post was asked for. Who asks once more wants another text.
class DemoTakes
{
public:
    /// 0 for the first time.
    int next(const QByteArray &wanted) { return m_asked[wanted]++; }

private:
    QHash<QByteArray, int> m_asked;
};

/// A network manager that answers the Gemini wire in process, streamed at a human pace. It opens no socket and needs no
/// key. The same form gives the same texts, but a post that is asked for again another one, where @p takes are counted,
/// by all managers together. Answers streamGenerateContent and GET models; anything else is a 404.
class DemoNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit DemoNetwork(DemoPace pace = {}, std::shared_ptr<DemoTakes> takes = {}, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    DemoPace m_pace;
    std::shared_ptr<DemoTakes> m_takes;
};

/// The name of the model that the demo answers with.
inline constexpr QLatin1StringView demoModel{"dopys-demo"};

} // namespace dopys
