#include "storage/lastcampaign.h"

#include "core/campaignjson.h"
#include "core/errortext.h"
#include "storage/filewriter.h"
#include "storage/settings.h"

#include <QCoreApplication>
#include <QDateTime>
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
    if (!all.contains("form"_L1) || !all.contains("campaign"_L1))
        return campaignFromJson({}).error();
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

/// Kept for whoever can mend it, out of the way of the next save, and never in the place of an earlier one.
Error setAside(const Error &problem)
{
    const QString moment = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString damaged = inDataFolder(u"last-campaign.damaged-"_s + moment + u".json"_s);
    if (!QFile::rename(file(), damaged))
        return problem;
    //: %1 is a sentence that says what is wrong with a file, %2 where it is now
    const QString told = QCoreApplication::translate("dopys::files", "%1 The file was set aside as %2.");
    return Error{.kind = Error::Kind::BadInput, .detail = told.arg(errorText(problem), damaged)};
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
        return setAside(bytes.error());
    const Result<LastCampaign> last = read(*bytes);
    return last ? last : setAside(last.error());
}

} // namespace dopys
