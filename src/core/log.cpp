#include "core/log.h"

#include <QByteArray>
#include <QRegularExpression>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dopys {

Q_LOGGING_CATEGORY(lcRun, "dopys.run", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGemini, "dopys.gemini", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "dopys.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcInput, "dopys.input", QtInfoMsg)

QString redacted(const QString &text)
{
    static const QRegularExpression secret(
        u"AIza[0-9A-Za-z_-]{10,}|(?<=key=)[^&\\s\"]+|(?<=x-goog-api-key)[\"':\\s]+[^\\s\"',]+"
        "|(?<=Authorization)[\"':\\s]+[^\\r\\n\"',]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    return clean.replace(secret, u"[removed]"_s);
}

QString logLine(const QString &message)
{
    QString line = redacted(message);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return line;
}

namespace {

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // One line that Qt 6.4 prints for every HTTP/2 connection and that means nothing.
    if (message.startsWith("QObject::connect(QObject, Unknown): invalid nullptr parameter"_L1))
        return;
    const QByteArray line = qFormatLogMessage(type, context, logLine(message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installLog()
{
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"_s);
    qInstallMessageHandler(writeLine);
}

} // namespace dopys
