#pragma once
#include <QByteArray>
#include <QStringList>

namespace dopys::testing {

/// Whether @p secret stands in @p bytes in one of the ways in which bytes are usually written down: as it is, in
/// UTF-16 of either order, in base64 (also inside of something longer), in hexadecimal or percent-encoded.
bool gives(const QByteArray &bytes, const QByteArray &secret);

/// The files below @p folder, hidden ones too, that give @p secret away by content or by name.
QStringList filesGiving(const QString &folder, const QByteArray &secret);

} // namespace dopys::testing
