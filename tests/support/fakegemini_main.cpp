#include "support/quotaguard.h"
#include "support/writinggemini.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys::testing;

namespace {

std::chrono::milliseconds time(const QCommandLineParser &options, const QString &name)
{
    return std::chrono::milliseconds(options.value(name).toInt());
}

void save(QFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    file.close();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"A service that speaks Gemini's wire over HTTP/1.1, for tests and benchmarks."_s);
    options.addHelpOption();
    options.addOptions({{u"port"_s, u"Listen on this port; 0: any, printed."_s, u"port"_s, u"0"_s},
        {u"brief-ms"_s, u"How long a brief takes."_s, u"ms"_s, u"3000"_s},
        {u"post-ms"_s, u"How long a post takes."_s, u"ms"_s, u"4000"_s},
        {u"events"_s, u"Events of one answer."_s, u"n"_s, u"12"_s},
        {u"topics-at-once"_s, u"Send the whole brief with its last event."_s},
        {u"per-minute"_s, u"Take so many requests in a minute, and refuse the rest."_s, u"n"_s},
        {u"save-post"_s, u"Write the body of the first request for a post into this file."_s, u"file"_s},
        {u"key"_s, u"Accept only this key."_s, u"key"_s}});
    options.process(app);

    const auto write = writingGemini({.brief = time(options, u"brief-ms"_s),
        .post = time(options, u"post-ms"_s),
        .events = options.value(u"events"_s).toInt(),
        .topicsAtOnce = options.isSet(u"topics-at-once"_s),
        .key = options.value(u"key"_s).toUtf8()});
    std::optional<QuotaGuard> guard;
    if (options.isSet(u"per-minute"_s))
        guard.emplace(options.value(u"per-minute"_s).toInt(), 60s);
    QFile firstPost(options.value(u"save-post"_s));
    FakeGemini server([&](const FakeRequest &request) {
        if (options.isSet(u"save-post"_s) && !firstPost.exists() && !topicTitle(request).isEmpty())
            save(firstPost, request.body);
        const auto refusal = guard ? guard->refusal() : std::nullopt;
        return refusal ? *refusal : write(request);
    });
    server.setRecording(false);
    if (!server.listen(QHostAddress::LocalHost, options.value(u"port"_s).toUShort())) {
        std::fprintf(stderr, "cannot listen: %s\n", qPrintable(server.errorString()));
        return 1;
    }
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
