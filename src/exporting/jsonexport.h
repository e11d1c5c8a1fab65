#pragma once
#include "exporting/formats.h"

#include <QByteArray>

namespace dopys {

/// The old service's document, with what is known beyond it beside its keys.
QByteArray jsonExport(const Campaign &campaign, Unfinished unfinished);

} // namespace dopys
