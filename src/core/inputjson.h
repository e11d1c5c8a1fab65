#pragma once
#include "core/campaigninput.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace dopys {

/// An input file, read.
struct ReadInput
{
    CampaignInput input = {};
    QStringList ignoredKeys = {}; ///< keys that mean nothing here, to be named in the log
};

/// Read an input file of the original service's form (docs/cli.md). The error is of kind BadInput; its detail is a
/// whole sentence in the interface's language that names the field and what is expected.
Result<ReadInput> inputFromJson(const QByteArray &json);
QJsonObject inputToJson(const CampaignInput &input);

} // namespace dopys
