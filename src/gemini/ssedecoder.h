#pragma once
#include <QByteArray>
#include <QByteArrayList>

namespace dopys {

/// Turns the bytes of a stream, cut anywhere, into whole events. An event is the JSON of its data lines; a
/// bare JSON text between the events, which is how the service reports an error in mid-stream, comes out as
/// an event too.
class SseDecoder
{
public:
    explicit SseDecoder(qint64 lineCap);

    /// The events that @p bytes complete.
    QByteArrayList feed(const QByteArray &bytes);
    /// The body has ended: the last event may lack its blank line and even its line end.
    QByteArrayList finish();

    /// A line has passed the cap; nothing more is read.
    bool isOverfull() const { return m_overfull; }

private:
    void takeLine();
    void takeField(const QByteArray &line);
    void takeStray(const QByteArray &line);
    void closeEvent();
    void closeStray();

    qint64 m_lineCap;
    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_stray;
    QByteArrayList m_events;
    int m_depth = 0; ///< open brackets of the stray text
    bool m_inString = false;
    bool m_escaped = false;
    bool m_hasData = false;
    bool m_afterReturn = false;
    bool m_firstLine = true;
    bool m_overfull = false;
};

} // namespace dopys
