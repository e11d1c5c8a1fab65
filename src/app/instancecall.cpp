#include "app/instancecall.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype mostPaths = 1000;
constexpr qsizetype longestPath = 4096; ///< bytes, as the system's own limit
constexpr QByteArrayView showing = "show";
constexpr QByteArrayView opening = "open ";
constexpr qsizetype longestLine = opening.size() + longestPath;

struct Call
{
    Q_DECLARE_TR_FUNCTIONS(dopys::SingleInstance)
};

Error refused(const QString &sentence)
{
    return Error{.kind = Error::Kind::BadInput, .detail = sentence};
}

bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\n' || c == '\0'; });
}

} // namespace

Result<QByteArray> callFor(const QStringList &paths)
{
    if (paths.size() > mostPaths)
        return refused(Call::tr("At most %n file(s) can be opened at once.", nullptr, static_cast<int>(mostPaths)));
    QByteArray call;
    for (const QString &path : paths) {
        const QByteArray line = opening.toByteArray() + path.toUtf8();
        if (!isOneLine(line))
            return refused(Call::tr("A file whose name has a line break cannot be opened: %1").arg(path.simplified()));
        if (line.size() > longestLine)
            return refused(Call::tr("A file whose path is so long cannot be opened: %1").arg(path));
        call += line + '\n';
    }
    return call + showing.toByteArray() + '\n';
}

CallReader::State CallReader::read(const QByteArray &bytes)
{
    m_begun += bytes;
    for (qsizetype end = 0; m_state == State::Arriving && (end = m_begun.indexOf('\n')) >= 0;) {
        readLine(m_begun.first(end));
        m_begun.remove(0, end + 1);
    }
    // Nothing comes after "show", and no line is longer.
    if (m_state == State::Complete ? !m_begun.isEmpty() : m_begun.size() > longestLine)
        m_state = State::Foreign;
    return m_state;
}

void CallReader::readLine(const QByteArray &line)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString path = decode(line.sliced(std::min(opening.size(), line.size())));
    const bool isPath = line.startsWith(opening) && line.size() <= longestLine && path.startsWith(u'/')
        && isOneLine(line) && !decode.hasError();
    if (line == showing)
        m_state = State::Complete;
    else if (isPath && m_paths.size() < mostPaths)
        m_paths.append(path);
    else
        m_state = State::Foreign;
}

} // namespace dopys
