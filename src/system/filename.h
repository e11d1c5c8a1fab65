#pragma once
#include <QString>

namespace dopys {

/// Renames in one step. False: there is a file of the name @p to, which stays as it is, or it cannot be done. Unlike
/// QFile::rename(), which copies where the system refuses, and so cuts off a file that has come a moment before.
bool moveToFreeName(const QString &from, const QString &to);

/// Renames in one step; a file of the name @p to goes.
bool moveOver(const QString &from, const QString &to);

} // namespace dopys
