#pragma once
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dopys {

/// A text model that posts can be written with.
struct ModelEntry
{
    QString id = {};            ///< bare: gemini-3.8-flash
    QString name = {};          ///< as people know it
    QString briefThinking = {}; ///< thinking level for the brief; empty: send none
    QString postThinking = {};

    bool operator==(const ModelEntry &) const = default;
};

/// resources/models.json: what is known without asking the service.
struct ModelTable
{
    QDate asOf = {};
    QString defaultId = {};
    QList<ModelEntry> models = {};
};

/// The built-in table.
const ModelTable &builtInModels();
/// The table's row for @p id; for an id that it does not know a row that sends no thinking level.
ModelEntry modelEntry(const QString &id);
/// The service has let another model answer than was asked for, as it does with ids that are out of use. A version
/// behind the name (-001) is the same model; an alias (-latest) names none.
bool isAnotherModel(const QString &asked, const QString &answered);
/// One page of GET /v1beta/models: text models that can generate content, and the token of the next page.
struct ModelPage
{
    QList<ModelEntry> models = {};
    QString nextPageToken = {};
};
Result<ModelPage> modelsFromJson(const QByteArray &json, bool isFirst = true);

} // namespace dopys
