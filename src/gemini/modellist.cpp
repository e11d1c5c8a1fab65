#include "gemini/modellist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

ModelTable readTable()
{
    QFile file(u":/models.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the model table is missing from the program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    ModelTable table{.asOf = QDate::fromString(root["as_of"_L1].toString(), Qt::ISODate),
        .defaultId = root["default"_L1].toString()};
    const QJsonArray models = root["models"_L1].toArray();
    for (const QJsonValue &model : models) {
        table.models.append({.id = model["id"_L1].toString(),
            .name = model["name"_L1].toString(),
            .briefThinking = model["brief_thinking"_L1].toString(),
            .postThinking = model["post_thinking"_L1].toString()});
    }
    return table;
}

// The service does not tell text models from others: only their names do (ai.google.dev/api/models).
bool isTextModel(const QString &id)
{
    constexpr std::array others{"image"_L1, "nano-banana"_L1, "tts"_L1, "live"_L1, "audio"_L1, "embedding"_L1, "veo"_L1,
        "imagen"_L1, "lyria"_L1, "robotics"_L1, "computer-use"_L1, "omni"_L1};
    return std::none_of(others.begin(), others.end(), [&id](QLatin1StringView other) { return id.contains(other); });
}

bool canGenerate(const QJsonValue &model)
{
    return model["supportedGenerationMethods"_L1].toArray().contains("generateContent"_L1);
}

QString bareId(const QString &name)
{
    constexpr auto prefix = "models/"_L1;
    return name.startsWith(prefix) ? name.sliced(prefix.size()) : name;
}

} // namespace

const ModelTable &builtInModels()
{
    static const ModelTable table = readTable();
    return table;
}

ModelEntry modelEntry(const QString &id)
{
    const QList<ModelEntry> &models = builtInModels().models;
    const auto known
        = std::find_if(models.cbegin(), models.cend(), [&id](const ModelEntry &row) { return row.id == id; });
    return known == models.cend() ? ModelEntry{.id = id, .name = id} : *known;
}

bool isAnotherModel(const QString &asked, const QString &answered)
{
    const auto bare = [](const QString &id) { return id.startsWith("models/"_L1) ? id.sliced(7) : id; };
    const QString wanted = bare(asked);
    const QString given = bare(answered);
    static const QRegularExpression version(u"^-\\d+$"_s);
    const bool isSame
        = given == wanted || (given.startsWith(wanted) && version.match(given.sliced(wanted.size())).hasMatch());
    return !given.isEmpty() && !wanted.endsWith("-latest"_L1) && !isSame;
}

Result<ModelPage> modelsFromJson(const QByteArray &json, bool isFirst)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    // A page without any has no such key.
    const bool isLastPage = document.isObject() && document.object().isEmpty() && !isFirst;
    if (!document["models"_L1].isArray() && !isLastPage)
        return Error{.kind = Error::Kind::NotGemini, .detail = u"the answer is not a list of models"_s};
    ModelPage page{.nextPageToken = document["nextPageToken"_L1].toString()};
    const QJsonArray models = document["models"_L1].toArray();
    for (const QJsonValue &model : models) {
        const QString id = bareId(model["name"_L1].toString());
        if (id.isEmpty() || !canGenerate(model) || !isTextModel(id))
            continue;
        ModelEntry entry = modelEntry(id);
        if (const QString name = model["displayName"_L1].toString(); !name.isEmpty())
            entry.name = name;
        page.models.append(entry);
    }
    return page;
}

} // namespace dopys
