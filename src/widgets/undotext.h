#pragma once
#include "model/edit.h"

#include <QString>
#include <optional>

namespace dopys {

/// What an action or a menu says that would undo @p edit: "Undo moving topic 2". Without an edit: "Undo".
QString undoText(const std::optional<Edit> &edit);
QString redoText(const std::optional<Edit> &edit);

} // namespace dopys
