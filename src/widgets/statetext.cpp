#include "widgets/statetext.h"

#include "core/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(dopys::StateWords)
public:
    std::chrono::milliseconds left;
    std::chrono::milliseconds duration;
    bool hasWords;

    QString operator()(const Waiting &) const { return tr("Waiting"); }
    QString operator()(const Thinking &state) const
    {
        if (state.attempt > 1 && hasWords)
            return tr("Begun again, attempt %1 · below is what broke off").arg(state.attempt);
        return state.attempt > 1 ? tr("Thinking… attempt %1").arg(state.attempt) : tr("Thinking…");
    }
    QString operator()(const Writing &state) const
    {
        return state.attempt > 1 ? tr("Writing… attempt %1").arg(state.attempt) : tr("Writing…");
    }
    QString operator()(const Done &) const
    {
        //: %1 is a time such as "4.1 s"
        return duration.count() > 0 ? tr("Done in %1").arg(durationText(duration)) : tr("Done");
    }
    QString operator()(const Stopped &state) const
    {
        if (state.perhapsPaid)
            return hasWords ? tr("May have been paid for, received in part")
                            : tr("May have been paid for, not received");
        return hasWords ? tr("Stopped") : tr("Not written");
    }
    QString operator()(const Failed &) const { return tr("Failed"); }
    QString operator()(const Pausing &state) const
    {
        // Nothing has been refused yet: the pace of starts is kept, Google's or a person's own.
        if (state.nextAttempt == 1 && state.reason.kind == Error::Kind::QuotaPerMinute)
            //: %1 is a countdown such as "0:12"
            return tr("Its turn comes in %1").arg(clockText(left));
        if (const QString words = outage(state); !words.isEmpty())
            return words;
        const QString next = QString::number(state.nextAttempt);
        const QString all = QString::number(state.attempts);
        const QString asks = isLeft() ? QString() : asksForAll(state.reason.kind);
        return asks.isEmpty() ? pause(state.reason.kind).arg(clockText(left), next, all) : asks.arg(next, all);
    }

private:
    bool isLeft() const { return left > std::chrono::milliseconds(0); }

    // When the time is over one call asks for all, and until that has an answer there is nothing to count down.
    static QString asksForAll(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::ServiceBusy:
        case Error::Kind::ServiceFailed:
            //: %1 is the number of the next attempt, %2 how many there may be
            return tr("Google is busy; trying again now · attempt %1 of %2");
        case Error::Kind::ConnectionLost:
        case Error::Kind::Timeout:
            //: %1 is the number of the next attempt, %2 how many there may be
            return tr("Connection lost; trying again now · attempt %1 of %2");
        default:
            return {};
        }
    }

    // Off the network no attempt is used up: it goes on by itself.
    QString outage(const Pausing &state) const
    {
        const auto words = [this](const QString &tried, const QString &counted) {
            return isLeft() ? counted.arg(clockText(left)) : tried;
        };
        switch (state.reason.kind) {
        case Error::Kind::Unreachable:
            return words(tr("No connection; trying again now"),
                //: %1 is a countdown such as "0:12"
                tr("No connection; tries again by itself, in %1"));
        case Error::Kind::ProxyUnreachable:
            return words(tr("The proxy does not answer; trying again now"),
                //: %1 is a countdown such as "0:12"
                tr("The proxy does not answer; tries again by itself, in %1"));
        case Error::Kind::TlsFailed:
            return words(tr("No secure connection; trying again now"),
                //: %1 is a countdown such as "0:12"
                tr("No secure connection; tries again by itself, in %1"));
        case Error::Kind::ProxyRefused:
            return words(tr("The proxy wants a password; trying again now"),
                //: %1 is a countdown such as "0:12"
                tr("The proxy wants a password; tries again by itself, in %1"));
        case Error::Kind::ServiceBusy:
            return state.nextAttempt > 1 ? QString()
                                         : words(tr("Google is busy; trying again now"),
                                             //: %1 is a countdown such as "0:12"
                                             tr("Google is busy, its turn comes in %1"));
        default:
            return !isWayBarred(state.reason.kind)
                ? QString()
                : words(tr("Something other than Gemini answers; trying again now"),
                    //: %1 is a countdown such as "0:12"
                    tr("Something other than Gemini answers; tries again by itself, in %1"));
        }
    }

    static QString pause(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::QuotaPerMinute:
        case Error::Kind::QuotaPerDay:
            //: %1 is a countdown such as "0:12", %2 the number of the next attempt, %3 how many there may be
            return tr("Waiting for Google's limit %1 · attempt %2 of %3");
        case Error::Kind::ServiceBusy:
        case Error::Kind::ServiceFailed:
            //: %1 is a countdown such as "0:12", %2 the number of the next attempt, %3 how many there may be
            return tr("Google is busy, again in %1 · attempt %2 of %3");
        case Error::Kind::ConnectionLost:
        case Error::Kind::Timeout:
        case Error::Kind::Truncated:
            //: %1 is a countdown such as "0:12", %2 the number of the next attempt, %3 how many there may be
            return tr("Connection lost, again in %1 · attempt %2 of %3");
        default:
            //: %1 is a countdown such as "0:12", %2 the number of the next attempt, %3 how many there may be
            return tr("The answer was unusable, again in %1 · attempt %2 of %3");
        }
    }
};

} // namespace

QString stateText(
    const PostState &state, std::chrono::milliseconds duration, std::chrono::milliseconds left, bool hasWords)
{
    const StateWords words{.left = left, .duration = duration, .hasWords = hasWords};
    return std::visit(words, state);
}

} // namespace dopys
