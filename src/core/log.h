#pragma once
#include <QLoggingCategory>

namespace dopys {

// Neither a key nor a prompt nor a post's text is ever logged, at any level.
Q_DECLARE_LOGGING_CATEGORY(lcRun)     ///< dopys.run: what operators read: start, each post's time, completion
Q_DECLARE_LOGGING_CATEGORY(lcGemini)  ///< dopys.gemini: attempts and their outcomes
Q_DECLARE_LOGGING_CATEGORY(lcStorage) ///< dopys.storage: settings, keychain, files
Q_DECLARE_LOGGING_CATEGORY(lcInput)   ///< dopys.input: files that come in

/// Take what looks like a key out of @p text: Google's key shape, key=…, x-goog-api-key and Authorization values.
QString redacted(const QString &text);
/// The same as one line: what others wrote moves no cursor of a terminal and feigns no line of its own.
QString logLine(const QString &message);

/// Send all log lines through redacted() to standard error, one line each.
void installLog();

} // namespace dopys
