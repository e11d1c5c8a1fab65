#include "model/campaigndocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

using Kind = Edit::Kind;

namespace {

Post donePost(const QString &text)
{
    Post post{.state = Done{}, .percent = 100, .model = u"first"_s, .duration = 4100ms, .attempts = 1};
    post.content = {.texts = {{Platform::Facebook, text}}, .hashtags = {u"bread"_s}, .imagePrompt = u"A loaf"_s};
    return post;
}

Brief threeTopics()
{
    return {.summary = u"s"_s, .topics = {{.title = u"one"_s}, {.title = u"two"_s}, {.title = u"three"_s}}};
}

} // namespace

/// What a person did to the open campaign, and wanted done, is taken back and done again.
class TestUndo : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void takesBackEachFieldOfAPost();
    void goesOverAllPostsInTheirOrder();
    void aRestoredTextIsOneStep();
    void typingIsOneStepUntilAPause();
    void anotherFieldOrAPasteBeginsAStep();
    void afterUndoTypingBeginsAStep();
    void whatIsTypedAndErasedIsNoStep();
    void saysWhereTypingWouldGoOn();
    void takesBackWhatWasDoneToTopics();
    void typingATitleIsOneStep();
    void takesBackARewriting();
    void aRewritingOverTypingComesBackInOrder();
    void aRewritingThatCameToNothingIsNoStep();
    void leavesAPostAloneWhileItIsWritten();
    void aFirstRunIsNoStep();
    void anotherCampaignBeginsAnew();
    void writingThePostsForgetsTheTopics();
    void aRunForgetsTheTopicsButNotThePosts();

private:
    void type(int index, const QString &text);
    void review(const Brief &brief);
    QString text(int index) const { return post(index).content.texts.value(Platform::Facebook); }
    const Post &post(int index) const { return m_document->campaign().posts.at(index); }
    QStringList titles() const;
    int undoAll();

    std::unique_ptr<CampaignDocument> m_document;
};

void TestUndo::init()
{
    m_document = std::make_unique<CampaignDocument>();
    m_document->setTypingPause(1h); // however slow the machine is
    m_document->setCampaign({.posts = {donePost(u"One"_s), donePost(u"Two"_s)}});
}

void TestUndo::cleanup()
{
    m_document.reset();
}

/// Letter by letter, at the end.
void TestUndo::type(int index, const QString &text)
{
    for (const QChar letter : text)
        m_document->editText(index, Platform::Facebook, this->text(index) + letter);
}

void TestUndo::review(const Brief &brief)
{
    m_document->setCampaign({.inReview = true});
    m_document->apply(BriefUpdate{.summary = brief.summary, .topics = brief.topics, .complete = true});
}

QStringList TestUndo::titles() const
{
    QStringList all;
    for (const Topic &topic : m_document->campaign().brief.topics)
        all.append(topic.title);
    return all;
}

int TestUndo::undoAll()
{
    int steps = 0;
    for (; m_document->undoable(); ++steps)
        m_document->undo();
    return steps;
}

void TestUndo::takesBackEachFieldOfAPost()
{
    const Post before = post(0);
    QSignalSpy edited(m_document.get(), &CampaignDocument::postEdited);
    QSignalSpy changed(m_document.get(), &CampaignDocument::postChanged);
    m_document->editText(0, Platform::X, u"Short"_s);
    m_document->editHashtags(0, {u"bread"_s, u"morning"_s});
    m_document->editImagePrompt(0, u"Two loaves"_s);
    const Post after = post(0);
    QCOMPARE(m_document->undoable(), std::optional(Edit{.kind = Kind::ImagePrompt}));
    QCOMPARE(m_document->redoable(), std::nullopt);
    m_document->undo();
    QCOMPARE(post(0).content.imagePrompt, u"A loaf"_s);
    QCOMPARE(m_document->undoable(), std::optional(Edit{.kind = Kind::Hashtags}));
    m_document->undo();
    QCOMPARE(post(0).content.hashtags, QStringList{u"bread"_s});
    QCOMPARE(m_document->undoable(), std::optional(Edit{.kind = Kind::Text, .platform = Platform::X}));
    m_document->undo();
    QVERIFY(post(0) == before);
    QCOMPARE(m_document->undoable(), std::nullopt);
    for (int i = 0; i < 3; ++i)
        m_document->redo();
    QVERIFY(post(0) == after);
    // Whoever keeps the campaign hears of it as of any edit.
    QCOMPARE(edited.count(), 9);
    QCOMPARE(changed.count(), 0);
}

void TestUndo::goesOverAllPostsInTheirOrder()
{
    QSignalSpy stepped(m_document.get(), &CampaignDocument::stepped);
    type(0, u"!"_s);
    type(1, u"?"_s);
    m_document->undo();
    QCOMPARE(text(1), u"Two"_s);
    QCOMPARE(text(0), u"One!"_s);
    m_document->undo();
    QCOMPARE(text(0), u"One"_s);
    QCOMPARE(stepped.at(0).at(0).value<Edit>().index, 1);
    QCOMPARE(stepped.at(1).at(0).value<Edit>().index, 0);
    type(0, u"…"_s);
    QCOMPARE(m_document->redoable(), std::nullopt);
}

void TestUndo::aRestoredTextIsOneStep()
{
    type(0, u" and more"_s);
    m_document->editText(0, Platform::Facebook, u"An earlier version"_s);
    m_document->undo();
    QCOMPARE(text(0), u"One and more"_s);
}

void TestUndo::typingIsOneStepUntilAPause()
{
    type(0, u" and more"_s);
    QCOMPARE(undoAll(), 1);
    QCOMPARE(text(0), u"One"_s);
    m_document->setTypingPause(0ms);
    type(0, u"abc"_s);
    QCOMPARE(undoAll(), 3);
}

void TestUndo::anotherFieldOrAPasteBeginsAStep()
{
    type(0, u"ab"_s);
    m_document->editImagePrompt(0, u"A loaf!"_s);
    type(0, u"cd"_s);
    type(1, u"e"_s);
    QCOMPARE(undoAll(), 4);
    type(0, u"ab"_s);
    m_document->editText(0, Platform::Facebook, text(0) + u" a pasted sentence"_s);
    type(0, u"cd"_s);
    QCOMPARE(undoAll(), 3);
}

void TestUndo::afterUndoTypingBeginsAStep()
{
    type(0, u"ab"_s);
    type(1, u"c"_s);
    m_document->undo();
    type(0, u"d"_s);
    m_document->undo();
    QCOMPARE(text(0), u"Oneab"_s);
}

void TestUndo::whatIsTypedAndErasedIsNoStep()
{
    type(0, u"a"_s);
    m_document->editText(0, Platform::Facebook, u"One"_s);
    QCOMPARE(m_document->undoable(), std::nullopt);
    // Nor is what changes nothing.
    m_document->editText(0, Platform::Facebook, u"One"_s);
    m_document->editHashtags(0, {u"bread"_s});
    QCOMPARE(m_document->undoable(), std::nullopt);
}

void TestUndo::saysWhereTypingWouldGoOn()
{
    m_document->editText(0, Platform::Facebook, u"One and only"_s);
    m_document->editText(0, Platform::Facebook, u"One only"_s);
    m_document->editHashtags(0, {u"bread"_s, u"new"_s});
    QSignalSpy stepped(m_document.get(), &CampaignDocument::stepped);
    m_document->undo();
    QCOMPARE(stepped.last().at(1).toInt(), 6); // "#bread|"
    m_document->undo();
    QCOMPARE(stepped.last().at(1).toInt(), 8); // "One and |only"
    m_document->redo();
    QCOMPARE(stepped.last().at(1).toInt(), 4); // "One |only"
}

void TestUndo::takesBackWhatWasDoneToTopics()
{
    review(threeTopics());
    QSignalSpy edited(m_document.get(), &CampaignDocument::briefEdited);
    Brief brief = threeTopics();
    const QList<std::pair<Edit, std::function<void()>>> edits{
        {{.kind = Kind::TopicTitle, .index = 1}, [&] { brief.topics[1].title = u"second"_s; }},
        {{.kind = Kind::TopicMessage, .index = 1}, [&] { brief.topics[1].message = u"message"_s; }},
        {{.kind = Kind::TopicFocus, .index = 2}, [&] { brief.topics[2].focus = Platform::X; }},
        {{.kind = Kind::TopicMoved, .index = 0}, [&] { brief.topics.move(0, 1); }},
        {{.kind = Kind::TopicRemoved, .index = 1}, [&] { brief.topics.removeAt(1); }},
        {{.kind = Kind::TopicAdded, .index = 2}, [&] { brief.topics.append(Topic{}); }},
    };
    QList<Brief> made{brief};
    for (const auto &[edit, make] : edits) {
        make();
        m_document->editBrief(brief);
        made.append(brief);
        QCOMPARE(m_document->undoable(), std::optional(edit));
    }
    for (qsizetype i = edits.size(); i > 0; --i) {
        QVERIFY(m_document->campaign().brief == made.at(i));
        QCOMPARE(m_document->undoable(), std::optional(edits.at(i - 1).first));
        m_document->undo();
        QCOMPARE(m_document->campaign().posts.size(), made.at(i - 1).topics.size());
    }
    QVERIFY(m_document->campaign().brief == threeTopics());
    QCOMPARE(edited.count(), 2 * edits.size());
}

void TestUndo::typingATitleIsOneStep()
{
    review(threeTopics());
    for (const QString &title : {u"twof"_s, u"twofo"_s, u"twofold"_s}) {
        Brief brief = m_document->campaign().brief;
        brief.topics[1].title = title;
        m_document->editBrief(brief);
    }
    // Choosing is not typing, however quickly it is done.
    for (const Platform focus : {Platform::X, Platform::LinkedIn}) {
        Brief brief = m_document->campaign().brief;
        brief.topics[1].focus = focus;
        m_document->editBrief(brief);
    }
    QCOMPARE(titles(), QStringList({u"one"_s, u"twofold"_s, u"three"_s}));
    QCOMPARE(undoAll(), 3);
}

void TestUndo::takesBackARewriting()
{
    const Post before = post(0);
    QSignalSpy edited(m_document.get(), &CampaignDocument::postEdited);
    m_document->beginRewrite(0);
    m_document->apply(PostUpdate{.state = Writing{}, .content = {{{Platform::Facebook, u"N"_s}}}, .percent = 5});
    m_document->apply(PostUpdate{.state = Done{},
        .content = {{{Platform::Facebook, u"New"_s}}},
        .percent = 100,
        .model = u"second"_s,
        .duration = 900ms,
        .attempts = 2});
    const Post after = post(0);
    QCOMPARE(m_document->undoable(), std::optional(Edit{.kind = Kind::Rewriting}));
    m_document->undo();
    QVERIFY(post(0) == before);
    QVERIFY(!m_document->undoable());
    m_document->redo();
    QVERIFY(post(0) == after);
    QCOMPARE(edited.count(), 2);
}

void TestUndo::aRewritingOverTypingComesBackInOrder()
{
    type(0, u"!"_s);
    m_document->beginRewrite(0);
    type(1, u"?"_s);
    m_document->apply(PostUpdate{.state = Done{}, .content = {{{Platform::Facebook, u"New"_s}}}, .percent = 100});
    type(0, u"…"_s);
    for (const QString &expected : {u"New"_s, u"One!"_s, u"One!"_s, u"One"_s}) {
        m_document->undo();
        QCOMPARE(text(0), expected);
    }
    QCOMPARE(text(1), u"Two"_s);
    for (int i = 0; i < 4; ++i)
        m_document->redo();
    QCOMPARE(text(0), u"New…"_s);
    QCOMPARE(text(1), u"Two?"_s);
}

void TestUndo::aRewritingThatCameToNothingIsNoStep()
{
    type(0, u"!"_s);
    m_document->beginRewrite(0);
    m_document->apply(PostUpdate{.state = Writing{}, .content = {{{Platform::Facebook, u"N"_s}}}});
    m_document->apply(PostUpdate{.state = Failed{Error{.kind = Error::Kind::Timeout}}});
    m_document->beginRewrite(0);
    m_document->apply(RunSummary{.stopped = 1});
    QCOMPARE(undoAll(), 1);
    QCOMPARE(text(0), u"One"_s);
}

void TestUndo::leavesAPostAloneWhileItIsWritten()
{
    type(1, u"?"_s);
    type(0, u"!"_s);
    m_document->beginRewrite(0);
    QCOMPARE(m_document->undoable(), std::nullopt);
    m_document->undo();
    QCOMPARE(text(0), u"One!"_s);
    // Others can still be edited, and that be undone.
    type(1, u"?"_s);
    QVERIFY(m_document->undoable());
    m_document->undo();
    QCOMPARE(text(1), u"Two?"_s);
    QVERIFY(m_document->redoable());
    m_document->apply(PostUpdate{.state = Failed{}});
    m_document->undo();
    QCOMPARE(text(0), u"One"_s);
    m_document->beginRewrite(0);
    QCOMPARE(m_document->redoable(), std::nullopt);
}

void TestUndo::aFirstRunIsNoStep()
{
    m_document->beginRewrite(0); // what another campaign's post was plays no part
    m_document->begin({}, {}, false);
    m_document->apply(BriefUpdate{.topics = threeTopics().topics, .complete = true});
    for (const PostState &state : {PostState(Thinking{}), PostState(Writing{}), PostState(Done{})})
        m_document->apply(PostUpdate{.state = state, .content = {{{Platform::Facebook, u"New"_s}}}});
    QCOMPARE(m_document->undoable(), std::nullopt);
}

void TestUndo::anotherCampaignBeginsAnew()
{
    QSignalSpy changed(m_document.get(), &CampaignDocument::historyChanged);
    type(0, u"!"_s);
    QCOMPARE(changed.count(), 1);
    m_document->beginRewrite(1);
    m_document->setCampaign({.posts = {donePost(u"Other"_s), donePost(u"Others"_s)}});
    QCOMPARE(m_document->undoable(), std::nullopt);
    QVERIFY(changed.count() > 1);
    // A post that was written at the time is another one now.
    m_document->apply(RunSummary{});
    QCOMPARE(m_document->undoable(), std::nullopt);
    m_document->undo();
    m_document->redo();
    QCOMPARE(text(0), u"Other"_s);
}

void TestUndo::writingThePostsForgetsTheTopics()
{
    review(threeTopics());
    m_document->editBrief({.topics = {{.title = u"mine"_s}}});
    QVERIFY(m_document->undoable());
    m_document->setBrief(m_document->campaign().brief);
    QCOMPARE(m_document->undoable(), std::nullopt);
}

void TestUndo::aRunForgetsTheTopicsButNotThePosts()
{
    type(0, u"!"_s);
    m_document->beginRun();
    QVERIFY(m_document->undoable()); // of a post that stays
    review(threeTopics());
    m_document->editBrief({.topics = {{.title = u"mine"_s}}});
    m_document->beginRun();
    QCOMPARE(m_document->undoable(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
