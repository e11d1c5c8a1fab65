#include "cli/modelscommand.h"

#include "cli/connection.h"
#include "cli/exitcode.h"
#include "cli/outputplan.h"

namespace dopys {

ModelsCommand::ModelsCommand(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
}

void ModelsCommand::start()
{
    const auto endpoint = endpointFromOptions(m_options);
    if (!endpoint)
        return endWith(endpoint.error());
    fetchKey(
        m_options, endpoint->base.host(), this, [this, endpoint = *endpoint](const Result<QByteArray> &key) mutable {
            if (!key)
                return endWith(key.error());
            endpoint.key = *key;
            m_client.setEndpoint(endpoint);
            m_client.fetchModels(this, [this](const Result<QList<ModelEntry>> &models) { list(models); });
        });
}

void ModelsCommand::list(const Result<QList<ModelEntry>> &models)
{
    if (!models)
        return endWith(models.error());
    QByteArray lines;
    for (const ModelEntry &model : *models)
        lines += model.id.toUtf8() + '\t' + model.name.toUtf8() + '\n';
    if (!writeToStandardOutput(lines))
        return endWith(cannotWriteToStandardOutput());
    emit ended(static_cast<int>(ExitCode::AllDone));
}

void ModelsCommand::endWith(const Error &error)
{
    complain(error);
    emit ended(static_cast<int>(exitCodeOf(error)));
}

} // namespace dopys
