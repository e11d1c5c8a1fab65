#pragma once
#include "support/fakegemini.h"

namespace dopys::testing {

/// How the writing service takes its time.
struct WritingPace
{
    std::chrono::milliseconds brief{3000};
    std::chrono::milliseconds post{4000};
    int events = 12;
    bool topicsAtOnce = false; ///< the whole brief comes with its last event, not spread over all
    QByteArray key = {};       ///< the only key that is accepted; empty: any
};

/// Answers briefs, repairs and posts with what the request's schema asks for, and GET models with a short
/// list. A topic's title is "Topic N", and a post's texts begin with the title that was asked for, so that a
/// test can tell them apart.
FakeGemini::Script writingGemini(const WritingPace &pace);

/// What is asked for. A repair is a brief as well.
bool isBrief(const FakeRequest &request);
bool isRepair(const FakeRequest &request);
/// Of the post that is asked for; empty: another request.
QString topicTitle(const FakeRequest &request);

/// One topic, then nothing for @p rest, then the end of a brief that has too few.
FakeAnswer shortBrief(std::chrono::milliseconds rest);

/// What the service writes for @p request.
QByteArray writtenAnswer(const FakeRequest &request);

} // namespace dopys::testing
