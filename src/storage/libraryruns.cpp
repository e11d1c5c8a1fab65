#include "storage/libraryruns.h"

#include "core/attemptjson.h"
#include "core/campaignjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray recordOf(const AttemptRecord &attempt)
{
    QJsonObject json = attemptToJson(attempt);
    json["error"_L1] = attempt.error ? QJsonValue(errorKindName(attempt.error->kind)) : QJsonValue();
    json["model"_L1] = attempt.model;
    json["usage"_L1] = usageToJson(attempt.usage);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Status readUnanswered(const Database &database, qint64 run, OpenRun &into)
{
    return database.each(u"SELECT DISTINCT call, idx FROM attempt WHERE run = ? AND record IS NULL ORDER BY idx"_s,
        {run}, [&into](const QSqlQuery &row) {
            if (row.value(0).toString() == callName(CallRecord::Call::Post))
                into.unanswered.append(row.value(1).toInt());
            else
                into.briefUnanswered = true;
        });
}

} // namespace

Result<RunId> addRun(Database &database, CampaignId id, const QString &owner)
{
    const Result<qint64> row = database.insert(
        u"INSERT INTO run (campaign, owner, began) VALUES (?, ?, ?)"_s, {static_cast<qint64>(id), owner, now()});
    if (!row)
        return row.error();
    return static_cast<RunId>(*row);
}

Status addAttempts(Database &database, RunId run, const QList<AttemptMark> &attempts)
{
    for (const AttemptMark &mark : attempts) {
        const Status added
            = database.run(u"INSERT OR REPLACE INTO attempt (run, call, idx, attempt, began) VALUES (?, ?, ?, ?, ?)"_s,
                {static_cast<qint64>(run), callName(mark.call), mark.index, mark.attempt, now()});
        if (!added)
            return added;
    }
    return ok();
}

Status closeAttempts(Database &database, RunId run, const CallRecord &call)
{
    for (int number = 1; const AttemptRecord &attempt : call.attempts) {
        const Status closed
            = database.run(u"INSERT INTO attempt (run, call, idx, attempt, began, record) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (run, call, idx, attempt) DO UPDATE SET record = excluded.record"_s,
                {static_cast<qint64>(run), callName(call.call), call.index, number++, now(), recordOf(attempt)});
        if (!closed)
            return closed;
    }
    // One that was announced and stopped before it left has no record: nothing was sent.
    return database.run(u"DELETE FROM attempt WHERE run = ? AND call = ? AND idx = ? AND record IS NULL"_s,
        {static_cast<qint64>(run), callName(call.call), call.index});
}

Status closeRun(Database &database, RunId run)
{
    return database.run(u"UPDATE run SET ended = ? WHERE id = ?"_s, {now(), static_cast<qint64>(run)});
}

Status settleRuns(Database &database, CampaignId id)
{
    return database.run(
        u"UPDATE run SET settled = 1 WHERE campaign = ? AND ended IS NULL"_s, {static_cast<qint64>(id)});
}

Result<bool> hasLiveRun(
    const Database &database, CampaignId id, const std::function<bool(const QString &owner)> &ownerIsGone)
{
    bool lives = false;
    const Status read
        = database.each(u"SELECT owner FROM run WHERE ? IN (campaign, 0) AND ended IS NULL AND settled = 0"_s,
            {static_cast<qint64>(id)},
            [&](const QSqlQuery &row) { lives = lives || !ownerIsGone(row.value(0).toString()); });
    if (!read)
        return read.error();
    return lives;
}

Result<QList<OpenRun>> openRuns(const Database &database, const std::function<bool(const QString &owner)> &ownerIsGone)
{
    QList<OpenRun> open;
    QList<qint64> runs;
    const Status read = database.each(
        u"SELECT run.id, run.campaign, run.owner FROM run JOIN campaign ON campaign.id = run.campaign "
        "WHERE run.ended IS NULL AND run.settled = 0 AND campaign.removed IS NULL ORDER BY run.id DESC"_s,
        {}, [&](const QSqlQuery &row) {
            const auto campaign = static_cast<CampaignId>(row.value(1).toLongLong());
            const bool known = std::any_of(
                open.cbegin(), open.cend(), [campaign](const OpenRun &each) { return each.campaign == campaign; });
            if (known || !ownerIsGone(row.value(2).toString()))
                return;
            open.append({.campaign = campaign});
            runs.append(row.value(0).toLongLong());
        });
    if (!read)
        return read.error();
    for (int i = 0; i < open.size(); ++i) {
        if (const Status unanswered = readUnanswered(database, runs.at(i), open[i]); !unanswered)
            return unanswered.error();
    }
    return open;
}

InterruptedRun interruptedRun(const OpenRun &run, const CampaignSummary &summary, const Campaign &campaign)
{
    // What the demo wrote has cost nothing.
    InterruptedRun told{.campaign = summary, .briefPerhapsPaid = run.briefUnanswered && !campaign.demo};
    for (const int post : run.unanswered) {
        if (!campaign.demo && post < campaign.posts.size()
            && !std::holds_alternative<Done>(campaign.posts.at(post).state))
            told.perhapsPaid.append(post);
    }
    for (const Post &post : campaign.posts) {
        if (!std::holds_alternative<Done>(post.state))
            ++(post.content.isEmpty() ? told.notStarted : told.partly);
    }
    told.notStarted += std::max(0, campaign.input.numPosts - static_cast<int>(campaign.posts.size()));
    return told;
}

} // namespace dopys
