#pragma once
#include "cli/options.h"

#include <QObject>
#include <QTranslator>

namespace dopys {

/// The program dopys-cli: language, log, options, and the one command of this call.
class CommandLine : public QObject
{
    Q_OBJECT
public:
    /// The exit code of the program.
    int run(const QStringList &arguments);

private:
    void installLanguage(const QString &code);
    int runGenerate(const Options &options);
    int runModels(const Options &options);

    QTranslator m_texts;
    QTranslator m_qtTexts; ///< of the parser of options
};

} // namespace dopys
