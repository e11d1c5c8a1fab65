#pragma once
#include <QString>

namespace dopys {

/// Where files of a person's own usually go: the folder for documents; a fresh account may have none yet.
QString documentsFolder();

} // namespace dopys
