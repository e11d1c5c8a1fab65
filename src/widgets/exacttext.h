#pragma once
#include <QString>

class QTextDocument;

namespace dopys {

/// @p text with "\n" for every way to end a line or paragraph.
QString withPlainBreaks(QString text);

/// What stands in @p document, with "\n" between lines. Unlike toPlainText() it keeps no-break spaces.
QString exactText(const QTextDocument &document);

} // namespace dopys
