#pragma once
#include <QString>

namespace dopys {

/// What stands in the file is on the disk when this returns true, and so is the file's name in its folder.
bool flushToDisk(const QString &path);

} // namespace dopys
