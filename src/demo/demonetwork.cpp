#include "demo/demonetwork.h"

#include "demo/demoreply.h"

namespace dopys {

DemoNetwork::DemoNetwork(DemoPace pace, QObject *parent) : QNetworkAccessManager(parent), m_pace(pace)
{
}

QNetworkReply *DemoNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    return new DemoReply(operation, request, body, m_pace, this);
}

} // namespace dopys
