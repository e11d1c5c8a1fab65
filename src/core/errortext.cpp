#include "core/errortext.h"

#include "core/log.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

using enum Error::Kind;

constexpr const char *context = "dopys::errors";

struct Sentence
{
    Error::Kind kind = {};
    const char *plain = nullptr; ///< when nobody said which model, host or file
    const char *named = nullptr; ///< with %1, the subject
};

// In the order of Error::Kind; BadInput has none, its detail is the sentence.
constexpr std::array sentences{
    Sentence{Cancelled, QT_TRANSLATE_NOOP("dopys::errors", "Stopped.")},
    Sentence{Interrupted,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Dopys was ended before the answer came; it may have been paid for, and was not received.")},
    Sentence{KeyMissing, QT_TRANSLATE_NOOP("dopys::errors", "There is no Gemini key yet. Add one and try again.")},
    Sentence{KeyRejected,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "Google does not accept this key. Check that it was copied whole, or make a new one.")},
    Sentence{PermissionDenied,
        QT_TRANSLATE_NOOP("dopys::errors",
            "This key may not be used for Gemini. Check its restrictions in Google AI Studio, or use another key.")},
    Sentence{KeyLeaked,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Google has blocked this key because it was found in public. Make a new one in Google AI Studio, and delete this one.")},
    Sentence{LocationUnsupported,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Google does not offer Gemini on these terms in this country. Turning on billing for the key's project may help.")},
    Sentence{QuotaPerMinute,
        QT_TRANSLATE_NOOP("dopys::errors", "Google's limit for one minute is used up. Wait a minute and try again.")},
    Sentence{QuotaPerDay,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Google's limit for today is used up; it starts anew at midnight Pacific time. Try again then, or choose another model."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "Today's limit for the model %1 is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.")},
    Sentence{QuotaNone,
        QT_TRANSLATE_NOOP("dopys::errors",
            "This model is not part of the key's plan. Choose another model, or turn on billing in Google AI Studio."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "The model %1 is not part of the key's plan. Choose another model, or turn on billing in Google AI Studio.")},
    Sentence{SpendLimit,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The spending limit of the key's project is reached. Try again in ten minutes, or raise it in Google AI Studio.")},
    Sentence{CreditUsedUp,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "The prepaid credit is used up. Top it up in Google AI Studio and try again.")},
    Sentence{PromptBlocked,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Google's safety rules refused the request. Reword the campaign's description and try again.")},
    Sentence{AnswerBlocked,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "Google's safety rules stopped the answer. Try again, or reword the topic.")},
    Sentence{Recitation,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The answer came too close to a text that somebody else has published. Try again, or reword the topic.")},
    Sentence{CutByLength, QT_TRANSLATE_NOOP("dopys::errors", "The answer grew too long and was cut off. Try again.")},
    Sentence{Unreachable,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "The service cannot be reached. Check the internet connection and try again."),
        QT_TRANSLATE_NOOP("dopys::errors", "%1 cannot be reached. Check the internet connection and try again.")},
    Sentence{ConnectionLost,
        QT_TRANSLATE_NOOP("dopys::errors", "The connection broke while the answer was on its way. Try again.")},
    Sentence{Timeout, QT_TRANSLATE_NOOP("dopys::errors", "No answer came for too long. Try again in a little while.")},
    Sentence{Truncated, QT_TRANSLATE_NOOP("dopys::errors", "The answer broke off before its end. Try again.")},
    Sentence{TlsFailed,
        QT_TRANSLATE_NOOP("dopys::errors",
            "No secure connection could be made. Check the computer's date; if your network inspects traffic, Dopys needs its CA file."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "No secure connection to %1 could be made. Check the computer's date; if your network inspects traffic, Dopys needs its CA file.")},
    Sentence{Redirected,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The service sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "%1 sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.")},
    Sentence{NotGemini,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Something other than Gemini answered. Check the service address; a public Wi-Fi may also want you to sign in."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "Something other than Gemini answered at %1. Check the service address; a public Wi-Fi may also want you to sign in.")},
    Sentence{ProxyRefused,
        QT_TRANSLATE_NOOP("dopys::errors", "The proxy wants another user name and password. Check the proxy settings."),
        QT_TRANSLATE_NOOP(
            "dopys::errors", "The proxy %1 wants another user name and password. Check the proxy settings.")},
    Sentence{ProxyUnreachable,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The proxy does not answer, or lets nothing through. Check the network, and the proxy's address, user name and password."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "The proxy %1 does not answer, or lets nothing through. Check the network, and the proxy's address, user name and password.")},
    Sentence{ServiceBusy,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Gemini is overloaded at the moment. Try again in a few minutes, or choose another model."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "The model %1 is overloaded at the moment. Try again in a few minutes, or choose another model.")},
    Sentence{ServiceFailed,
        QT_TRANSLATE_NOOP("dopys::errors", "Something went wrong at Google's end. Try again in a few minutes.")},
    Sentence{ModelUnknown,
        QT_TRANSLATE_NOOP("dopys::errors", "The service does not know this model. Choose another one."),
        QT_TRANSLATE_NOOP("dopys::errors", "The service does not know the model %1. Choose another one.")},
    Sentence{RequestRefused,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "The service did not understand the request. Choose another model and try again.")},
    Sentence{RequestTooLarge,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "The campaign's description is too long for the service. Shorten it and try again.")},
    Sentence{BadAnswer, QT_TRANSLATE_NOOP("dopys::errors", "The model's answer cannot be used. Try again.")},
    Sentence{EndlessAnswer,
        QT_TRANSLATE_NOOP("dopys::errors", "The model would not come to an end and was stopped. Try again.")},
    Sentence{FileProblem,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "The file could not be read or written. Check the place and its permissions.")},
    Sentence{LibraryFull,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The disk is full, so your work cannot be saved. Make room; it is kept in memory and saved as soon as there is some.")},
    Sentence{LibraryReadOnly,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The folder of the campaign library cannot be written to. Check its permissions. Until then your work is kept in memory alone."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "The campaign library %1 cannot be written to. Check the permissions of the file and its folder. Until then your work is kept in memory alone.")},
    Sentence{LibraryBusy,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Another program is using the campaign library. Your work is saved as soon as it lets go.")},
    Sentence{LibraryFailed,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The disk reports an error, so your work cannot be saved. It is kept in memory and saved as soon as that is possible.")},
    Sentence{LibraryDamaged, QT_TRANSLATE_NOOP("dopys::errors", "The campaign library is damaged."),
        QT_TRANSLATE_NOOP("dopys::errors", "The campaign library %1 is damaged.")},
    Sentence{LibraryForeign,
        QT_TRANSLATE_NOOP("dopys::errors", "The file in the place of the campaign library is not one of Dopys."),
        QT_TRANSLATE_NOOP("dopys::errors", "The file %1 is not a campaign library of Dopys.")},
    Sentence{LibraryNewer,
        QT_TRANSLATE_NOOP("dopys::errors",
            "The campaign library was written by a newer version of Dopys. Install that version to open it."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "The campaign library %1 was written by a newer version of Dopys. Install that version to open it.")},
    Sentence{LibraryMissing, QT_TRANSLATE_NOOP("dopys::errors", "There is no such campaign in the library."),
        QT_TRANSLATE_NOOP("dopys::errors", "There is no campaign %1 in the library.")},
    Sentence{CampaignBusy,
        QT_TRANSLATE_NOOP(
            "dopys::errors", "Another program is writing this campaign just now. Try again when it has ended.")},
    Sentence{RunUnderWay,
        QT_TRANSLATE_NOOP("dopys::errors",
            "Nothing was restored: another program is writing posts into the library just now. Try again when it has ended.")},
    // Without the address itself: it may hold a password or a key.
    Sentence{BadAddress,
        QT_TRANSLATE_NOOP("dopys::errors",
            "An address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment."),
        QT_TRANSLATE_NOOP("dopys::errors",
            "%1: an address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences.at(i).kind) != i)
            return false;
    }
    return sentences.size() == static_cast<std::size_t>(BadInput);
}
static_assert(inOrder());

QString translated(const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

QString waitingText(Error::Kind kind, std::chrono::milliseconds wait)
{
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    const bool inSeconds = seconds <= 120;
    const char *source = nullptr;
    if (kind == QuotaPerMinute)
        source = inSeconds
            ? QT_TRANSLATE_N_NOOP(
                "dopys::errors", "Google's limit for one minute is used up. Try again in %n second(s).")
            : QT_TRANSLATE_N_NOOP("dopys::errors", "Google's limit is used up for now. Try again in %n minute(s).");
    else if (kind == ServiceBusy)
        source = inSeconds
            ? QT_TRANSLATE_N_NOOP("dopys::errors", "Gemini is overloaded at the moment. Try again in %n second(s).")
            : QT_TRANSLATE_N_NOOP("dopys::errors", "Gemini is overloaded at the moment. Try again in %n minute(s).");
    else
        source = inSeconds
            ? QT_TRANSLATE_N_NOOP("dopys::errors", "Something went wrong at Google's end. Try again in %n second(s).")
            : QT_TRANSLATE_N_NOOP("dopys::errors", "Something went wrong at Google's end. Try again in %n minute(s).");
    return translated(source, inSeconds ? seconds : (seconds + 59) / 60);
}

// The system begins its words as a sentence of their own.
QString inSentence(QString words)
{
    if (words.size() > 1 && words.at(0).isUpper() && words.at(1).isLower())
        words[0] = words.at(0).toLower();
    return words;
}

QString fileText(const Error &error)
{
    if (error.subject.isEmpty())
        return error.detail.isEmpty() ? translated(sentences.at(static_cast<std::size_t>(FileProblem)).plain)
                                      : error.detail;
    if (error.detail.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("dopys::errors",
                              "The file %1 could not be read or written. Check the place and its permissions."))
            .arg(error.subject);
    }
    //: %1 is a file, %2 what the system said of it
    return QCoreApplication::translate("dopys::errors", "The file %1 cannot be used: %2")
        .arg(error.subject, inSentence(error.detail));
}

} // namespace

QString errorText(const Error &error)
{
    if (error.kind == BadInput) {
        return error.detail.isEmpty()
            ? QCoreApplication::translate("dopys::errors", "What was given cannot be used. Check it and try again.")
            : error.detail;
    }
    if (error.kind == FileProblem)
        return fileText(error);
    const bool timed = error.kind == QuotaPerMinute || error.kind == ServiceBusy || error.kind == ServiceFailed;
    if (timed && error.retryAfter && *error.retryAfter > 0ms)
        return waitingText(error.kind, std::min<std::chrono::milliseconds>(*error.retryAfter, 48h));
    const Sentence &sentence = sentences.at(static_cast<std::size_t>(error.kind));
    if (sentence.named && !error.subject.isEmpty())
        return translated(sentence.named).arg(error.subject);
    return translated(sentence.plain);
}

QString errorDetails(const Error &error)
{
    QStringList lines{errorKindName(error.kind)};
    if (error.httpStatus != 0)
        lines.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.subject.isEmpty())
        lines.append(error.subject);
    if (error.retryAfter)
        lines.append(u"retry after %1 ms"_s.arg(error.retryAfter->count()));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return redacted(lines.join(u'\n'));
}

} // namespace dopys
