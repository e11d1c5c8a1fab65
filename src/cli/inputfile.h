#pragma once
#include "core/result.h"

#include <QString>

namespace dopys {

/// Reads what the command line names: a file, a pipe (as the shell makes of <(…)), or standard input for "-". Waits for
/// its end; more than @p most bytes are refused, never cut.
Result<QByteArray> readNamedInput(const QString &path, qint64 most);

} // namespace dopys
