#pragma once
#include <QDateTime>
#include <QString>
#include <optional>

namespace dopys {

/// A copy of the whole library in one file.
struct LibraryBackup
{
    enum class Occasion { Daily, Asked, BeforeRestore, BeforeUpgrade };
    QString file = {};
    QDateTime made = {}; ///< UTC
    Occasion occasion = Occasion::Daily;
    qint64 bytes = 0;

    bool operator==(const LibraryBackup &) const = default;
};

} // namespace dopys
