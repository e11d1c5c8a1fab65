#pragma once
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace dopys {

/// What a second start says to the first: a line "open PATH" for each file, then the line "show".
/// The error, a whole sentence, names the first of @p paths that cannot be said so.
Result<QByteArray> callFor(const QStringList &paths);

/// Reads such a call as it arrives. Whoever sends it is not trusted: anything that callFor() would not write ends it.
class CallReader
{
public:
    enum class State { Arriving, Complete, Foreign };

    State state() const { return m_state; }
    /// Absolute paths, whole once the call is complete.
    const QStringList &paths() const { return m_paths; }

    State read(const QByteArray &bytes);

private:
    void readLine(const QByteArray &line);

    QByteArray m_begun; ///< of the next line
    QStringList m_paths;
    State m_state = State::Arriving;
};

} // namespace dopys
