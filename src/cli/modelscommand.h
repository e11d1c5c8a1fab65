#pragma once
#include "cli/options.h"
#include "gemini/geminiclient.h"

#include <QObject>

namespace dopys {

/// dopys-cli models: the text models that the service offers to this key, one a line: id, tab, name.
class ModelsCommand : public QObject
{
    Q_OBJECT
public:
    explicit ModelsCommand(Options options, QObject *parent = nullptr);

    void start();

signals:
    void ended(int exitCode);

private:
    void list(const Result<QList<ModelEntry>> &models);
    void endWith(const Error &error);

    Options m_options;
    GeminiClient m_client;
};

} // namespace dopys
