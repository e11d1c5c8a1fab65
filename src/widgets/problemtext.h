#pragma once
#include "core/campaigninput.h"

namespace dopys {

/// What is wrong with a field of the form, as a sentence to stand beside it.
QString problemText(const FieldProblem &problem);

/// What belongs into a field of the form, while nothing is wrong; empty for those that explain themselves.
QString hintText(FieldProblem::Field field);

/// Characters of a text field, as its limit counts them; 0 for the others.
qsizetype lengthOf(const CampaignInput &input, FieldProblem::Field field);
/// Whether @p length is so close to the field's limit that a person wants to know. False for a field without
/// a limit.
bool isNearLimit(FieldProblem::Field field, qsizetype length);
/// "Characters: 290 of 300"
QString lengthText(FieldProblem::Field field, qsizetype length);

} // namespace dopys
