#pragma once
#include "engine/campaignrun.h"
#include "gemini/geminiclient.h"
#include "support/patience.h"
#include "support/writinggemini.h"

namespace dopys::testing {

inline CampaignInput input(int posts)
{
    using namespace Qt::StringLiterals;
    return {.businessName = u"Затишок"_s,
        .productService = u"свічки"_s,
        .targetAudience = u"читачі"_s,
        .numPosts = posts,
        .platforms = {Platform::Facebook, Platform::X},
        .language = u"uk"_s};
}

/// One run against a server, with everything that it said.
struct Bench
{
    explicit Bench(FakeGemini::Script script, CampaignInput campaignInput) : server(std::move(script))
    {
        server.listen(QHostAddress::LocalHost);
        client.setEndpoint({.base = server.url(), .key = "test-key"});
        plan.input = std::move(campaignInput);
        plan.model = QStringLiteral("gemini-3.8-flash");
        campaign.input = plan.input;
    }

    void begin()
    {
        run = std::make_unique<CampaignRun>(plan, client);
        QObject::connect(run.get(), &CampaignRun::briefUpdated, &context,
            [this](const BriefUpdate &update) { apply(campaign, update); });
        QObject::connect(run.get(), &CampaignRun::attemptsStarting, &context,
            [this](const QList<AttemptMark> &attempts) { starting.append(attempts); });
        QObject::connect(run.get(), &CampaignRun::postUpdated, &context, [this](const PostUpdate &update) {
            percentsFell = percentsFell || update.percent < percents.value(update.index);
            percents[update.index] = update.percent;
            updates.append(update);
            apply(campaign, update);
        });
        QObject::connect(
            run.get(), &CampaignRun::callEnded, &context, [this](const CallRecord &record) { calls.append(record); });
        QObject::connect(run.get(), &CampaignRun::callMoved, &context,
            [this](const CallUnderWay &standing) { moves.append(standing); });
        QObject::connect(
            run.get(), &CampaignRun::finished, &context, [this](const RunSummary &end) { ends.append(end); });
        run->start();
    }
    bool finish()
    {
        return QTest::qWaitFor([this] { return !ends.isEmpty(); }, hangLimit);
    }
    int attemptsTold() const
    {
        int sum = 0;
        for (const CallRecord &call : calls)
            sum += static_cast<int>(call.attempts.size());
        return sum;
    }

    FakeGemini server;
    GeminiClient client;
    RunPlan plan;
    std::unique_ptr<CampaignRun> run;
    Campaign campaign;
    QList<PostUpdate> updates;
    QMap<int, int> percents;
    bool percentsFell = false;
    QList<QList<AttemptMark>> starting;
    QList<CallUnderWay> moves;
    QList<CallRecord> calls;
    QList<RunSummary> ends;
    QObject context;
};

inline WritingPace quick()
{
    using namespace std::chrono_literals;
    return {.brief = 60ms, .post = 60ms, .events = 6};
}

} // namespace dopys::testing
