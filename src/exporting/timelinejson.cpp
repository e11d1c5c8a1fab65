#include "exporting/timelinejson.h"

#include "core/attemptjson.h"
#include "core/campaignjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QJsonObject attemptRow(const AttemptRecord &attempt)
{
    QJsonObject row = attemptToJson(attempt);
    row["model"_L1] = attempt.model.isEmpty() ? QJsonValue() : attempt.model;
    row["usage"_L1] = usageToJson(attempt.usage);
    return row;
}

QJsonObject callToJson(const CallRecord &call)
{
    QJsonArray attempts;
    for (const AttemptRecord &attempt : call.attempts)
        attempts.append(attemptRow(attempt));
    const bool isPost = call.call == CallRecord::Call::Post;
    return {{"kind"_L1, callName(call.call)}, {"index"_L1, isPost ? QJsonValue(call.index + 1) : QJsonValue()},
        {"outcome"_L1, outcomeKey(call.error)}, {"attempts"_L1, attempts},
        {"unsent"_L1, call.unsent ? QJsonValue(attemptToJson(*call.unsent)) : QJsonValue()}};
}

} // namespace

QByteArray timelineToJson(const Campaign &campaign, const QList<CallRecord> &calls, const RunSummary &summary)
{
    QJsonArray rows;
    for (const CallRecord &call : calls)
        rows.append(callToJson(call));
    const QJsonObject run{{"model"_L1, campaign.model}, {"demo"_L1, campaign.demo},
        {"posts"_L1, campaign.input.numPosts}, {"started"_L1, summary.times.started.toString(Qt::ISODateWithMs)},
        {"done"_L1, summary.done}, {"failed"_L1, campaign.input.numPosts - summary.done},
        {"wall_ms"_L1, qint64(summary.times.wall.count())},
        {"sequential_ms"_L1, qint64(summary.times.sequential.count())},
        {"speedup"_L1, qRound(summary.times.speedup() * 100) / 100.0}, {"usage"_L1, usageToJson(summary.usage)}};
    return QJsonDocument(QJsonObject{{"run"_L1, run}, {"calls"_L1, rows}}).toJson();
}

} // namespace dopys
