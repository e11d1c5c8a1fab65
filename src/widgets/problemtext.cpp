#include "widgets/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace dopys {

namespace {

using Field = FieldProblem::Field;

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(dopys::CampaignForm)
};

int limitOf(Field field)
{
    switch (field) {
    case Field::BusinessName:
        return maxBusinessName;
    case Field::ProductService:
    case Field::TargetAudience:
        return maxLongText;
    case Field::Theme:
        return maxTheme;
    default:
        return 0;
    }
}

QString missingText(Field field)
{
    switch (field) {
    case Field::BusinessName:
        return ProblemText::tr("Write the name of the business.");
    case Field::ProductService:
        return ProblemText::tr("Say what the posts are about: a product or a service.");
    case Field::TargetAudience:
        return ProblemText::tr("Say who the posts are for.");
    case Field::Platforms:
        return ProblemText::tr("Choose at least one platform.");
    default:
        return ProblemText::tr("Choose the language of the posts.");
    }
}

} // namespace

QString problemText(const FieldProblem &problem)
{
    const QString limit = QLocale().toString(problem.limit);
    switch (problem.kind) {
    case FieldProblem::Kind::Missing:
        return missingText(problem.field);
    case FieldProblem::Kind::TooLong:
        //: %1 is the greatest length allowed, in characters
        return ProblemText::tr(
            "This text has %Ln character(s), at most %1 are allowed. Please shorten it.", nullptr, problem.actual)
            .arg(limit);
    case FieldProblem::Kind::OutOfRange:
        return ProblemText::tr("A number from 1 to %1.").arg(limit);
    }
    return {};
}

bool isNearLimit(Field field, qsizetype length)
{
    return limitOf(field) > 0 && length * 10 >= limitOf(field) * qsizetype(9);
}

QString lengthText(Field field, qsizetype length)
{
    const QLocale locale;
    //: both are numbers, as in "Characters: 290 of 300"
    return ProblemText::tr("Characters: %1 of %2").arg(locale.toString(length), locale.toString(limitOf(field)));
}

qsizetype lengthOf(const CampaignInput &input, Field field)
{
    switch (field) {
    case Field::BusinessName:
        return input.businessName.size();
    case Field::ProductService:
        return input.productService.size();
    case Field::TargetAudience:
        return input.targetAudience.size();
    case Field::Theme:
        return input.theme.size();
    default:
        return 0;
    }
}

QString hintText(Field field)
{
    switch (field) {
    case Field::ProductService:
        return ProblemText::tr("What you offer and what is special about it.");
    case Field::TargetAudience:
        return ProblemText::tr("For whom, and what matters to them.");
    default:
        return {};
    }
}

} // namespace dopys
