#pragma once
#include "core/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace dopys {

/// Write the whole of @p bytes or leave the old file as it was. Every count is compared: QSaveFile::commit() alone
/// reports success after a short write on a full disk. Refuses symbolic links, folders, pipes and devices.
Status writeWholeFile(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions = {});

/// The whole of a file, up to @p most bytes; more is an error.
Result<QByteArray> readWholeFile(const QString &path, qint64 most);

} // namespace dopys
