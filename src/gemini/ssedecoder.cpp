#include "gemini/ssedecoder.h"

#include <algorithm>
#include <utility>

namespace dopys {

namespace {

// A service in trouble may answer a stream with bare JSON.
bool beginsStray(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

SseDecoder::SseDecoder(qint64 lineCap) : m_lineCap(lineCap)
{
}

QByteArrayList SseDecoder::feed(const QByteArray &bytes)
{
    const char *at = bytes.cbegin();
    while (at != bytes.cend() && !m_overfull) {
        if (std::exchange(m_afterReturn, false) && *at == '\n') {
            ++at;
            continue;
        }
        const char *end = std::find_if(at, bytes.cend(), [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(at, end - at);
        m_overfull = m_line.size() > m_lineCap;
        if (end == bytes.cend())
            break;
        m_afterReturn = *end == '\r';
        takeLine();
        at = end + 1;
    }
    return std::exchange(m_events, {});
}

QByteArrayList SseDecoder::finish()
{
    if (!m_line.isEmpty())
        takeLine();
    closeEvent();
    closeStray();
    return std::exchange(m_events, {});
}

void SseDecoder::takeLine()
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_firstLine, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    const bool isData = line == "data" || line.startsWith("data:");
    if (isData)
        closeStray();
    if (!m_stray.isEmpty() || beginsStray(line))
        takeStray(line);
    else if (line.isEmpty())
        closeEvent();
    else if (isData)
        takeField(line);
}

void SseDecoder::takeField(const QByteArray &line)
{
    QByteArray value = line.mid(5);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (std::exchange(m_hasData, true))
        m_data.append('\n');
    m_data.append(value);
}

// Brackets inside strings must not count: an error's message may hold any of them.
void SseDecoder::takeStray(const QByteArray &line)
{
    for (const char c : line) {
        if (m_inString) {
            if (!std::exchange(m_escaped, !m_escaped && c == '\\') && c == '"')
                m_inString = false;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
    }
    m_stray.append(line).append('\n');
    if (m_depth <= 0 && !m_inString)
        closeStray();
}

void SseDecoder::closeEvent()
{
    if (std::exchange(m_hasData, false))
        m_events.append(std::exchange(m_data, {}));
}

void SseDecoder::closeStray()
{
    // An event that no blank line has closed stands before the text that follows it.
    if (!m_stray.isEmpty()) {
        closeEvent();
        m_events.append(std::exchange(m_stray, {}));
    }
    m_depth = 0;
    m_inString = false;
    m_escaped = false;
}

} // namespace dopys
