#include "model/campaigndocument.h"
#include "widgets/postboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    CampaignDocument document;
    CampaignInput input;
    input.numPosts = 50;
    document.begin(input, {}, false);
    BriefUpdate brief;
    for (int i = 0; i < 50; ++i)
        brief.topics.append(Topic{.title = u"Topic %1"_s.arg(i)});
    PostBoard board(document);
    board.resize(1100, 800);
    board.show();
    document.apply(brief);

    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &app, [&] { longest = qMax(longest, sinceBeat.restart()); });
    int round = 0;
    QTimer stream;
    QObject::connect(&stream, &QTimer::timeout, &app, [&] {
        ++round;
        for (int i = 0; i < 50; ++i) {
            const QString text = u"Fresh bread every evening. "_s.repeated(round / 2);
            document.apply(PostUpdate{
                .index = i, .state = Writing{}, .content = {{{Platform::Facebook, text}}}, .percent = round / 2});
        }
        if (round == 150)
            app.quit();
    });
    // The first painting is over before the clock starts.
    QTimer::singleShot(500ms, &app, [&] {
        sinceBeat.start();
        beat.start(5ms);
        stream.start(30ms);
    });
    const int status = QApplication::exec();
    std::printf("longest stall with 50 cards: %lld ms\n", static_cast<long long>(longest));
    return status;
}
