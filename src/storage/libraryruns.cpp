#include "storage/libraryruns.h"

#include "core/attemptjson.h"
#include "core/campaignjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QJsonObject jsonOf(const AttemptRecord &attempt)
{
    QJsonObject json = attemptToJson(attempt);
    json["held_by"_L1] = attempt.heldBy ? QJsonValue(errorKindName(*attempt.heldBy)) : QJsonValue();
    json["error"_L1] = attempt.error ? QJsonValue(errorKindName(attempt.error->kind)) : QJsonValue();
    json["model"_L1] = attempt.model;
    json["usage"_L1] = usageToJson(attempt.usage);
    return json;
}

QByteArray recordOf(const AttemptRecord &attempt)
{
    return QJsonDocument(jsonOf(attempt)).toJson(QJsonDocument::Compact);
}

QByteArray unsentRecordOf(const AttemptRecord &wait)
{
    QJsonObject json = jsonOf(wait);
    json["unsent"_L1] = true;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

AttemptRecord attemptOf(const QJsonObject &json)
{
    AttemptRecord attempt = attemptFromJson(json);
    if (const QJsonValue held = json["held_by"_L1]; held.isString())
        attempt.heldBy = errorKindFromName(held.toString());
    if (const QJsonValue error = json["error"_L1]; error.isString())
        attempt.error = Error{.kind = errorKindFromName(error.toString()), .httpStatus = attempt.httpStatus};
    attempt.model = json["model"_L1].toString();
    attempt.usage = usageFromJson(json["usage"_L1].toObject());
    return attempt;
}

void addRecord(CallRecord &call, const QJsonObject &record)
{
    const AttemptRecord attempt = attemptOf(record);
    call.error = attempt.error;
    if (record["unsent"_L1].toBool())
        call.unsent = attempt;
    else
        call.attempts.append(attempt);
}

// It was announced, and the program went away: no more than that is known.
void addCutShort(CallRecord &call, std::chrono::milliseconds at)
{
    call.error = Error{.kind = Error::Kind::Interrupted};
    call.attempts.append(
        {.queued = at, .admitted = at, .sent = at, .end = at, .error = Error{.kind = Error::Kind::Interrupted}});
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

Result<RunId> addRun(Database &database, CampaignId id, const QString &owner, const OwnerIsGone &isGone)
{
    const auto isNoOther = [&](const QString &name) { return name == owner || isGone(name); };
    const Result<bool> busy = hasLiveRun(database, id, isNoOther);
    if (!busy || *busy)
        return busy ? Error{.kind = Error::Kind::CampaignBusy} : busy.error();
    if (const Status settled = settleRuns(database, id); !settled)
        return settled.error();
    const Result<qint64> row = database.insert(
        u"INSERT INTO run (campaign, owner, began) VALUES (?, ?, ?)"_s, {static_cast<qint64>(id), owner, now()});
    if (!row)
        return row.error();
    return static_cast<RunId>(*row);
}

Status addAttempts(Database &database, RunId run, const QList<AttemptMark> &attempts)
{
    for (const AttemptMark &mark : attempts) {
        const QVariantList place{static_cast<qint64>(run), callName(mark.call), mark.index};
        // A call that was made again in the same run goes on counting.
        const Status added = database.run(u"INSERT INTO attempt (run, call, idx, attempt, began) VALUES (?, ?, ?, 1 + "
                                          "(SELECT coalesce(max(attempt), 0) FROM attempt WHERE run = ? AND call = ? "
                                          "AND idx = ?), ?)"_s,
            place + place + QVariantList{now()});
        if (!added)
            return added;
    }
    return ok();
}

// They were opened in this order. What had to wait for the disk may come without an open row.
Status closeAttempts(Database &database, RunId run, const CallRecord &call)
{
    const QVariantList place{static_cast<qint64>(run), callName(call.call), call.index};
    for (const AttemptRecord &attempt : call.attempts) {
        const auto firstOpen = [&] {
            return database.value(
                u"SELECT min(attempt) FROM attempt WHERE run = ? AND call = ? AND idx = ? AND record IS NULL"_s, place);
        };
        Result<QVariant> open = firstOpen();
        if (open && open->isNull()) {
            const Status added = addAttempts(database, run, {AttemptMark{.call = call.call, .index = call.index}});
            open = added ? firstOpen() : Result<QVariant>(added.error());
        }
        if (!open)
            return open.error();
        const Status closed
            = database.run(u"UPDATE attempt SET record = ? WHERE run = ? AND call = ? AND idx = ? AND attempt = ?"_s,
                QVariantList{recordOf(attempt)} + place + QVariantList{*open});
        if (!closed)
            return closed;
    }
    // One that was announced and stopped before it left has no record: nothing was sent.
    const Status dropped
        = database.run(u"DELETE FROM attempt WHERE run = ? AND call = ? AND idx = ? AND record IS NULL"_s, place);
    if (!dropped || !call.unsent)
        return dropped;
    const Status added = addAttempts(database, run, {AttemptMark{.call = call.call, .index = call.index}});
    if (!added)
        return added;
    return database.run(u"UPDATE attempt SET record = ? WHERE run = ? AND call = ? AND idx = ? AND record IS NULL"_s,
        QVariantList{unsentRecordOf(*call.unsent)} + place);
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

Result<QList<RunRecord>> readRuns(const Database &database, CampaignId id, bool demo)
{
    QList<RunRecord> runs;
    qint64 last = 0;
    const Status read = database.each(
        u"SELECT run.id, run.began, attempt.call, attempt.idx, attempt.record, attempt.began FROM run JOIN attempt ON "
        "attempt.run = run.id WHERE run.campaign = ? AND (attempt.record IS NOT NULL OR run.settled = 1) ORDER BY "
        "run.id DESC, attempt.call, attempt.idx, attempt.attempt"_s,
        {static_cast<qint64>(id)}, [&](const QSqlQuery &row) {
            if (const qint64 run = row.value(0).toLongLong(); std::exchange(last, run) != run) {
                const auto began = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
                runs.append({.began = began, .demo = demo});
            }
            CallRecord call{.call = callFromName(row.value(2).toString()), .index = row.value(3).toInt()};
            if (row.isNull(4))
                addCutShort(call, std::chrono::milliseconds(row.value(5).toLongLong() - row.value(1).toLongLong()));
            else
                addRecord(call, QJsonDocument::fromJson(row.value(4).toByteArray()).object());
            addCall(runs.last(), call);
        });
    if (!read)
        return read.error();
    return runs;
}

Result<bool> hasLiveRun(const Database &database, CampaignId id, const OwnerIsGone &isGone)
{
    bool lives = false;
    const Status read = database.each(
        u"SELECT owner FROM run WHERE ? IN (campaign, 0) AND ended IS NULL AND settled = 0"_s,
        {static_cast<qint64>(id)}, [&](const QSqlQuery &row) { lives = lives || !isGone(row.value(0).toString()); });
    if (!read)
        return read.error();
    return lives;
}

Result<QList<OpenRun>> openRuns(const Database &database, const OwnerIsGone &isGone)
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
            if (known || !isGone(row.value(2).toString()))
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

std::optional<InterruptedRun> interruptedRun(
    const OpenRun &run, const CampaignSummary &summary, const Campaign &campaign)
{
    // What the demo wrote has cost nothing.
    InterruptedRun told{.campaign = summary, .briefPerhapsPaid = run.briefUnanswered && !campaign.demo};
    for (const int post : run.unanswered) {
        if (campaign.demo || post >= campaign.posts.size())
            continue;
        const bool isDone = std::holds_alternative<Done>(campaign.posts.at(post).state);
        (isDone ? told.rewritesPerhapsPaid : told.perhapsPaid).append(post);
    }
    for (int index = 0; index < campaign.posts.size(); ++index) {
        const Post &post = campaign.posts.at(index);
        // A run before this one may have left it so, and nobody has decided yet.
        const auto *stopped = std::get_if<Stopped>(&post.state);
        if (stopped && stopped->perhapsPaid && !told.perhapsPaid.contains(index))
            told.perhapsPaid.append(index);
        if (!std::holds_alternative<Done>(post.state))
            ++(post.content.isEmpty() ? told.notStarted : told.partly);
    }
    std::sort(told.perhapsPaid.begin(), told.perhapsPaid.end());
    told.notStarted += std::max(0, campaign.input.numPosts - static_cast<int>(campaign.posts.size()));
    // A finished post that was being written anew is finished still.
    return told.lacksPosts() || !told.rewritesPerhapsPaid.isEmpty() ? std::optional(told) : std::nullopt;
}

} // namespace dopys
