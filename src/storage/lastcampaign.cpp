#include "storage/lastcampaign.h"

#include "core/campaignjson.h"
#include "storage/filewriter.h"
#include "storage/settings.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 mostBytes = 64 << 20;

QString inDataFolder(const QString &name)
{
    return QDir(dataFolder()).filePath(name);
}

QString file()
{
    return inDataFolder(u"last-campaign.json"_s);
}

/// The form travels as a campaign of its own: unlike a campaign file it may be unfinished.
QByteArray formToJson(const CampaignInput &form)
{
    return campaignToJson(Campaign{.input = form});
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<LastCampaign> read(const QByteArray &json)
{
    const QJsonObject all = objectOf(json);
    const auto part = [&all](QLatin1StringView key) {
        return campaignFromJson(QJsonDocument(all.value(key).toObject()).toJson(QJsonDocument::Compact));
    };
    const Result<Campaign> form = part("form"_L1);
    if (!form)
        return form.error();
    const Result<Campaign> campaign = part("campaign"_L1);
    if (!campaign)
        return campaign.error();
    return LastCampaign{.form = form->input, .briefFirst = all.value("brief_first"_L1).toBool(), .campaign = *campaign};
}

/// Kept for whoever can mend it, out of the way of the next save.
void setAside()
{
    const QString damaged = inDataFolder(u"last-campaign.damaged.json"_s);
    QFile::remove(damaged);
    QFile::rename(file(), damaged);
}

} // namespace

Status saveLastCampaign(const LastCampaign &last)
{
    const QJsonObject all{
        {u"version"_s, 1},
        {u"brief_first"_s, last.briefFirst},
        {u"form"_s, objectOf(formToJson(last.form))},
        {u"campaign"_s, objectOf(campaignToJson(last.campaign))},
    };
    return writeWholeFile(file(), QJsonDocument(all).toJson(QJsonDocument::Compact), onlyOwner);
}

Result<LastCampaign> loadLastCampaign()
{
    if (!QFile::exists(file()))
        return LastCampaign{};
    const Result<QByteArray> bytes = readWholeFile(file(), mostBytes);
    if (!bytes)
        return bytes.error();
    Result<LastCampaign> last = read(*bytes);
    if (!last)
        setAside();
    return last;
}

} // namespace dopys
