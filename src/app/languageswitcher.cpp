#include "app/languageswitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dopys {

LanguageSwitcher::LanguageSwitcher(QObject *parent) : QObject(parent)
{
}

void LanguageSwitcher::setLanguage(const QString &code)
{
    const bool ukrainian
        = code.isEmpty() ? QLocale::system().uiLanguages().value(0).startsWith("uk"_L1) : code == "uk"_L1;
    const QString language = ukrainian ? u"uk"_s : u"en"_s;
    if (std::exchange(m_current, language) == language)
        return;
    QLocale::setDefault(ukrainian ? QLocale(QLocale::Ukrainian, QLocale::Ukraine) : QLocale(QLocale::English));
    install(m_qt, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_own, u"dopys_"_s + language, u":/i18n"_s);
}

void LanguageSwitcher::install(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace dopys
