#pragma once
#include <QString>

namespace dopys {

struct Campaign;
struct ExportFormat;

/// A safe file name (without a folder) made of the campaign's name: threat S8's rules, at most 200 bytes of UTF-8.
QString exportFileName(const Campaign &campaign, const ExportFormat &format);
/// The path of @p fileName in @p folder, with " (2)" and so on where that name is taken; upper and lower case are one.
QString freeFilePath(const QString &folder, const QString &fileName);

} // namespace dopys
