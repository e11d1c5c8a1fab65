#include "gemini/geminicall.h"
#include "gemini/geminiclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

constexpr int together = 64;
constexpr int all = 10'000;
constexpr int warm = 1'000;         ///< until then buffers and caches grow
constexpr double mostGrowth = 1.05; ///< from then to the end

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 20).trimmed().split(' ').constFirst().toDouble() / 1024;
}

GeminiRequest requestFor(const QString &title)
{
    const Schema field{.name = u"x_text"_s};
    return {.model = u"gemini-bench"_s,
        .parts = {u"{\"topic\":{\"topic_title\":\"%1\"}}"_s.arg(title)},
        .answer = {.type = Schema::Type::Object, .fields = {field}}};
}

/// 64 streams at a time until there have been 10 000: none may be lost, none may bring another's words.
class Streams : public QObject
{
public:
    explicit Streams(const Endpoint &endpoint)
    {
        m_client.setEndpoint(endpoint);
        m_clock.start();
        while (m_begun < together)
            beginNext();
    }

private:
    void beginNext()
    {
        const QString title = u"Topic %1."_s.arg(++m_begun);
        GeminiCall *call = m_client.start(requestFor(title), this);
        connect(call, &GeminiCall::finished, this, [this, call, title](const CallOutcome &outcome) {
            call->deleteLater();
            m_failed += outcome.error ? 1 : 0;
            const QString text = QJsonDocument::fromJson(outcome.text.toUtf8())["x_text"_L1].toString();
            m_mixed += !outcome.error && !text.startsWith(title) ? 1 : 0;
            if (++m_ended == warm)
                m_warm = residentMb();
            if (m_begun < all)
                beginNext();
            else if (m_ended == all)
                end();
        });
    }

    void end()
    {
        const double resident = residentMb();
        const bool kept = m_failed == 0 && m_mixed == 0 && resident <= m_warm * mostGrowth;
        QTextStream(stdout)
            << u"%1 streams, %2 at a time, in %3 s: %4 lost, %5 mixed, memory %6 MB after %7 and %8 MB at "
               "the end  %9\n"_s.arg(QString::number(m_ended), QString::number(together),
                   QString::number(double(m_clock.elapsed()) / 1000, 'f', 1), QString::number(m_failed),
                   QString::number(m_mixed), QString::number(m_warm, 'f', 1), QString::number(warm),
                   QString::number(resident, 'f', 1), kept ? u"ok"_s : u"broken"_s);
        QCoreApplication::exit(kept ? 0 : 1);
    }

    GeminiClient m_client;
    QElapsedTimer m_clock;
    int m_begun = 0;
    int m_ended = 0;
    int m_failed = 0;
    int m_mixed = 0;
    double m_warm = 0;
};

} // namespace

/// bench_streams ADDRESS KEY [CA-FILE]
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Endpoint endpoint{.base = QUrl(arguments.value(1)), .key = arguments.value(2).toUtf8()};
    if (arguments.size() > 3)
        endpoint.extraCertificates = QSslCertificate::fromPath(arguments.at(3));
    const Streams streams(endpoint);
    return QCoreApplication::exec();
}
