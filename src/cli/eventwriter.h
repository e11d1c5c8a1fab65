#pragma once
#include "core/campaign.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>

namespace dopys {

/// --events: tells on standard output what happens, one JSON object a line (docs/cli.md).
class EventWriter
{
public:
    /// @p campaign: its number in the library; 0: it is not kept.
    void runStarted(int posts, const QString &model, qint64 campaign);
    void brief(const BriefUpdate &update);
    void post(const PostUpdate &update, const QString &title);
    /// A post that never came to be, since the brief has no topic for it.
    void postWithoutTopic(int index, const Error &error);
    void runDone(const RunSummary &summary, int posts);
    /// An event could not be written: nobody reads them any more, or the disk is full.
    bool hasFailed() const { return m_failed; }

private:
    void write(QLatin1StringView event, QJsonObject fields);
    void postFailed(int index, const QString &title, const Error &error, int attempts);

    QElapsedTimer m_clock;
    qsizetype m_topics = 0;
    bool m_briefTold = false;
    bool m_failed = false;
    QMap<int, PostState> m_states; ///< as told last
};

} // namespace dopys
