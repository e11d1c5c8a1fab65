#include "exporting/exportfilename.h"

#include "core/plaintext.h"
#include "exporting/formats.h"

#include <QDir>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype mostBytes = 200;

QString withoutForbidden(const QString &title)
{
    static const QRegularExpression invisible(
        u"[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\x{FFFD}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression forbidden(u"[<>:\"/\\\\|?*]"_s);
    QString name = plainText(title).normalized(QString::NormalizationForm_C);
    return name.remove(invisible).replace(forbidden, u"_"_s);
}

QString trimmedEnds(const QString &name)
{
    static const QRegularExpression ends(u"^[\\s.\\-]+|[\\s.]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString trimmed = name;
    return trimmed.remove(ends);
}

bool isReserved(const QString &name)
{
    static const QRegularExpression device(u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString cutAtGrapheme(const QString &name, qsizetype most)
{
    if (name.toUtf8().size() <= most)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (name.left(next).toUtf8().size() > most)
            break;
        end = next;
    }
    return name.left(end);
}

/// As much of @p stem as leaves room for @p ending.
QString nameOf(const QString &stem, const QString &ending)
{
    return trimmedEnds(cutAtGrapheme(stem, mostBytes - ending.toUtf8().size())) + ending;
}

/// With its dot; one of the formats may have a dot of its own.
QString suffixOf(const QString &fileName)
{
    qsizetype dot = fileName.lastIndexOf(u'.');
    for (const ExportFormat &format : exportFormats()) {
        if (fileName.endsWith(u'.' + format.suffix))
            dot = std::min(dot, fileName.size() - format.suffix.size() - 1);
    }
    return dot > 0 ? fileName.sliced(dot) : QString();
}

} // namespace

QString exportFileName(const Campaign &campaign, const ExportFormat &format)
{
    QString name = trimmedEnds(withoutForbidden(campaign.input.businessName));
    if (isReserved(name))
        name.prepend(u'_');
    return nameOf(name.isEmpty() ? u"campaign"_s : name, u'.' + format.suffix);
}

QString freeFilePath(const QString &folder, const QString &fileName)
{
    const QDir dir(folder);
    const QStringList taken = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const QString suffix = suffixOf(fileName);
    const QString stem = fileName.chopped(suffix.size());
    QString name = fileName;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = nameOf(stem, u" (%1)"_s.arg(number) + suffix);
    return dir.filePath(name);
}

} // namespace dopys
