#include "engine/briefreader.h"

#include "core/campaignjson.h"
#include "core/plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

bool isKey(const std::variant<QString, int> &step, QLatin1StringView key)
{
    const QString *name = std::get_if<QString>(&step);
    return name && *name == key;
}

bool isSummary(const JsonPath &path)
{
    return path.size() == 1 && isKey(path.front(), "campaign_summary"_L1);
}

bool isTopic(const JsonPath &path)
{
    return path.size() == 2 && isKey(path.front(), "post_topics"_L1);
}

// A model that runs away; a hundred times what the prompt asks for. Each topic goes along with its post's request.
constexpr qsizetype longestSummary = 100'000;
constexpr qsizetype longestField = 10'000;

} // namespace

BriefReader::BriefReader(Brief standing, int wanted, bool takesSummary)
    : m_brief(std::move(standing)), m_wanted(wanted), m_takesSummary(takesSummary), m_summaryIsWhole(!takesSummary),
      m_stream({.stringGrew =
                    [this](const JsonPath &path, const QString &text) {
                        if (m_takesSummary && isSummary(path))
                            m_brief.summary = beginningOf(text, longestSummary);
                    },
          .valueEnded =
              [this](const JsonPath &path, const QString &text) {
                  if (isTopic(path))
                      addTopic(text);
                  m_summaryIsWhole = m_summaryIsWhole || isSummary(path);
              }})
{
    for (const Topic &topic : std::as_const(m_brief.topics))
        m_known.insert(topicKey(topic));
}

void BriefReader::feed(const QString &piece)
{
    m_received += piece.size();
    m_stream.feed(piece);
}

void BriefReader::addTopic(const QString &json)
{
    Topic topic = topicFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    for (QString *field : {&topic.title, &topic.message, &topic.angle, &topic.opening, &topic.callToAction})
        *field = beginningOf(*field, longestField);
    const QString key = topicKey(topic);
    if (missing() == 0 || m_known.contains(key) || topic.title.trimmed().isEmpty() || topic.message.trimmed().isEmpty())
        return;
    m_known.insert(key);
    m_brief.topics.append(topic);
}

} // namespace dopys
