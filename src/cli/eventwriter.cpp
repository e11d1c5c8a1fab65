#include "cli/eventwriter.h"

#include "cli/outputplan.h"
#include "core/campaignjson.h"
#include "core/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

qsizetype characters(const PostContent &content)
{
    qsizetype sum = content.imagePrompt.size();
    for (const QString &text : content.texts)
        sum += text.size();
    for (const QString &tag : content.hashtags)
        sum += tag.size();
    return sum;
}

} // namespace

void EventWriter::write(QLatin1StringView event, QJsonObject fields)
{
    fields.insert("event"_L1, event);
    fields.insert("t_ms"_L1, m_clock.isValid() ? m_clock.elapsed() : 0);
    if (!writeToStandardOutput(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n'))
        m_failed = true;
}

void EventWriter::runStarted(int posts, const QString &model, qint64 campaign)
{
    m_clock.start();
    QJsonObject fields{{"posts"_L1, posts}, {"model"_L1, model}};
    if (campaign > 0)
        fields.insert("id"_L1, campaign);
    write("run_started"_L1, fields);
}

void EventWriter::brief(const BriefUpdate &update)
{
    for (; m_topics < update.topics.size(); ++m_topics)
        write("topic"_L1, {{"index"_L1, m_topics + 1}, {"title"_L1, update.topics.at(m_topics).title}});
    if (!update.complete || std::exchange(m_briefTold, true))
        return;
    QJsonArray topics;
    for (const Topic &topic : update.topics)
        topics.append(topicToJson(topic));
    write("brief"_L1, {{"summary"_L1, update.summary}, {"topics"_L1, topics}});
}

void EventWriter::post(const PostUpdate &update, const QString &title)
{
    const PostState before = m_states.value(update.index);
    m_states.insert(update.index, update.state);
    QJsonObject fields{{"index"_L1, update.index + 1}};
    if (const auto *thinking = std::get_if<Thinking>(&update.state)) {
        fields.insert("attempt"_L1, thinking->attempt);
        write("post_started"_L1, fields);
    } else if (std::holds_alternative<Writing>(update.state)) {
        fields.insert("chars"_L1, characters(update.content));
        fields.insert("percent"_L1, update.percent);
        write("post_progress"_L1, fields);
    } else if (const auto *pause = std::get_if<Pausing>(&update.state)) {
        fields.insert("reason"_L1, errorKey(pause->reason.kind));
        fields.insert("ms"_L1, qint64(pause->wait.count()));
        write("post_waiting"_L1, fields);
    } else if (std::holds_alternative<Done>(update.state)) {
        fields.insert("title"_L1, title);
        fields.insert("duration_ms"_L1, qint64(update.duration.count()));
        fields.insert("attempts"_L1, update.attempts);
        fields.insert("usage"_L1, usageToJson(update.usage));
        write("post_done"_L1, fields);
    } else if (const auto *failed = std::get_if<Failed>(&update.state)) {
        postFailed(update.index, title, failed->error, update.attempts);
    } else if (std::holds_alternative<Stopped>(update.state) && !std::holds_alternative<Stopped>(before)) {
        postFailed(update.index, title, Error{.kind = Error::Kind::Cancelled}, update.attempts);
    }
}

void EventWriter::postWithoutTopic(int index, const Error &error)
{
    postFailed(index, {}, error, 0);
}

void EventWriter::postFailed(int index, const QString &title, const Error &error, int attempts)
{
    write("post_failed"_L1,
        {{"index"_L1, index + 1}, {"title"_L1, title}, {"kind"_L1, errorKey(error.kind)},
            {"message"_L1, errorText(error)}, {"attempts"_L1, attempts}});
}

void EventWriter::runDone(const RunSummary &summary, int posts)
{
    write("run_done"_L1,
        {{"done"_L1, summary.done}, {"failed"_L1, posts - summary.done},
            {"wall_ms"_L1, qint64(summary.times.wall.count())},
            {"sequential_ms"_L1, qint64(summary.times.sequential.count())},
            {"speedup"_L1, qRound(summary.times.speedup() * 100) / 100.0}, {"usage"_L1, usageToJson(summary.usage)}});
}

} // namespace dopys
