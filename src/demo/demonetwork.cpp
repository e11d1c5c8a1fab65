#include "demo/demonetwork.h"

#include "demo/demoreply.h"

#include <utility>

namespace dopys {

DemoNetwork::DemoNetwork(DemoPace pace, std::shared_ptr<DemoTakes> takes, QObject *parent)
    : QNetworkAccessManager(parent), m_pace(pace), m_takes(std::move(takes))
{
}

QNetworkReply *DemoNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    return new DemoReply(operation, request, body, m_pace, m_takes, this);
}

} // namespace dopys
