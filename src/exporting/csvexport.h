#pragma once
#include "exporting/formats.h"

#include <QByteArray>

namespace dopys {

/// One row per post and platform, for spreadsheets: UTF-8 with BOM, CRLF, no cell that could be read as a formula.
QByteArray csvExport(const Campaign &campaign, Unfinished unfinished);

} // namespace dopys
