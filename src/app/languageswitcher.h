#pragma once
#include <QObject>
#include <QTranslator>

namespace dopys {

/// The interface's language: the program's own texts, Qt's dialogs, and how numbers are written. Can be changed while
/// the program runs; widgets follow QEvent::LanguageChange.
class LanguageSwitcher : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitcher(QObject *parent = nullptr);

    /// "uk", "en", or empty for the system's (Ukrainian systems speak Ukrainian, all others English).
    void setLanguage(const QString &code);

private:
    void install(QTranslator &translator, const QString &name, const QString &folder);

    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace dopys
