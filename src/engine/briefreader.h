#pragma once
#include "core/brief.h"
#include "gemini/jsonstream.h"

#include <QSet>
#include <algorithm>

namespace dopys {

/// Takes a brief out of a JSON text that arrives in pieces: the summary while it grows, each topic when it is complete.
class BriefReader
{
public:
    /// @p standing is what a reader before has found, its summary whole or (@p takesSummary) to be replaced; @p wanted
    /// how many topics there shall be in all.
    BriefReader(Brief standing, int wanted, bool takesSummary);
    Q_DISABLE_COPY_MOVE(BriefReader)

    void feed(const QString &piece);

    /// Summary as far as it came, and the topics that stand. Topics beyond the wanted number, topics without title or
    /// message, and doubles are not among them.
    const Brief &brief() const { return m_brief; }
    qsizetype received() const { return m_received; }
    /// It has come to its end.
    bool hasWholeSummary() const { return m_summaryIsWhole && hasSummary(m_brief); }
    int missing() const { return std::max(0, m_wanted - static_cast<int>(m_brief.topics.size())); }

private:
    void addTopic(const QString &json);

    Brief m_brief;
    QSet<QString> m_known; ///< topicKey() of each that stands
    int m_wanted = 0;
    bool m_takesSummary = true;
    bool m_summaryIsWhole = false;
    qsizetype m_received = 0;
    JsonStream m_stream;
};

} // namespace dopys
