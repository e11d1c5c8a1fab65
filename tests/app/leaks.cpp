#include "app/leaks.h"

#include <QDirIterator>
#include <QFile>
#include <QStringConverter>

namespace dopys::testing {

namespace {

QByteArray inUtf16(const QByteArray &secret, QStringConverter::Encoding order)
{
    return QStringEncoder(order)(QString::fromLatin1(secret));
}

/// Three bytes become four letters, so there are three ways in which the inner part can read.
QByteArray inBase64(const QByteArray &secret, qsizetype before, QByteArray::Base64Options alphabet)
{
    const QByteArray whole = (QByteArray(before, 'x') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    return whole.mid(before == 0 ? 0 : 4, whole.size() - 8);
}

QByteArray inPercent(const QByteArray &secret)
{
    return '%' + secret.toHex('%');
}

QByteArrayList spellings(const QByteArray &secret)
{
    QByteArrayList all{secret, inUtf16(secret, QStringConverter::Utf16LE), inUtf16(secret, QStringConverter::Utf16BE)};
    for (const qsizetype before : {0, 1, 2}) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            all.append(inBase64(secret, before, alphabet));
    }
    for (const QByteArray &hex : {secret.toHex(), inPercent(secret)})
        all.append({hex, hex.toUpper()});
    return all;
}

} // namespace

bool gives(const QByteArray &bytes, const QByteArray &secret)
{
    const QByteArrayList all = spellings(secret);
    return std::any_of(all.cbegin(), all.cend(), [&](const QByteArray &one) { return bytes.contains(one); });
}

QStringList filesGiving(const QString &folder, const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        if (!opened && !file.exists())
            continue; // what SQLite keeps beside a copy that is being checked comes and goes
        if (!opened || gives(file.readAll(), secret) || gives(path.toUtf8(), secret))
            found.append(path);
    }
    return found;
}

} // namespace dopys::testing
