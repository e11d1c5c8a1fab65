#pragma once
#include <QString>

namespace dopys {

/// Text from outside made fit to keep: a surrogate without its half becomes U+FFFD, NUL and other control characters
/// except new line and tab are dropped, CR and CR LF become a new line. QJsonDocument lets all of these through.
QString plainText(const QString &text);

/// The first @p most UTF-16 code units, or one less where that would halve a character.
QString beginningOf(const QString &text, qsizetype most);

} // namespace dopys
