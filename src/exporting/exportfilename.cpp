#include "core/plaintext.h"
#include "exporting/formats.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

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

} // namespace

QString exportFileName(const Campaign &campaign, const ExportFormat &format)
{
    const QString suffix = u'.' + format.suffix;
    QString name = trimmedEnds(withoutForbidden(campaign.input.businessName));
    if (isReserved(name))
        name.prepend(u'_');
    name = trimmedEnds(cutAtGrapheme(name, mostBytes - suffix.size()));
    return (name.isEmpty() ? u"campaign"_s : name) + suffix;
}

} // namespace dopys
