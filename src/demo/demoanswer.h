#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace dopys {

/// What the demo answers to one request.
struct DemoAnswer
{
    QString text = {}; ///< JSON, its keys in the order of the request's schema
    bool isPost = false;
    int promptTokens = 0;
    int answerTokens = 0;
    quint32 seed = 0;
};

/// @p request: the body of a streamGenerateContent call (ai.google.dev/api/generate-content). @p take: how often it was
/// answered before; each time a post is written otherwise.
DemoAnswer demoAnswer(const QJsonObject &request, int take = 0);

/// The same for requests that want the same post of the same campaign, whatever else they tell.
QByteArray wantedBy(const QJsonObject &request);

/// Cut into @p count pieces or fewer that grow, at any place but inside a character.
QStringList inPieces(const QString &text, int count);

/// The server-sent events of an answer that comes in @p pieces (ai.google.dev/api/generate-content), one per piece.
QList<QByteArray> demoEvents(const DemoAnswer &answer, const QStringList &pieces);

} // namespace dopys
