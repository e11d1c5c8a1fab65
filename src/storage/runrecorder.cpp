#include "storage/runrecorder.h"

#include "core/log.h"

#include <algorithm>
#include <utility>

namespace dopys {

namespace {

QList<int> sorted(const QSet<int> &indexes)
{
    QList<int> list = indexes.values();
    std::sort(list.begin(), list.end());
    return list;
}

// Perhaps by one that is beginning a run of the same campaign.
bool isInUse(Error::Kind kind)
{
    return kind == Error::Kind::CampaignBusy || kind == Error::Kind::LibraryBusy;
}

} // namespace

RunRecorder::RunRecorder(Library &library, const Campaign &campaign, const RunOwner &owner, QObject *parent)
    : QObject(parent), m_library(library), m_campaign(campaign), m_owner(owner)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunRecorder::flush);
}

RunRecorder::~RunRecorder() = default;

void RunRecorder::follow(CampaignId id)
{
    CampaignSummary row = rowOf(id);
    row.id = id;
    follow(row);
}

void RunRecorder::follow(const CampaignSummary &asRead)
{
    m_timer.stop();
    const auto epoch = m_library.epoch();
    m_rows = {.campaign = asRead.id,
        .epoch = epoch ? *epoch : QString(),
        .changed = asRead.changed,
        .name = nameOf(asRead.id)};
    m_inRun = m_holdsRow = false;
    forget();
    tellProblem({});
}

CampaignSummary RunRecorder::rowOf(CampaignId id) const
{
    const auto row = id == CampaignId::None ? Result<CampaignSummary>(CampaignSummary{}) : m_library.summary(id);
    return row ? *row : CampaignSummary{};
}

QString RunRecorder::nameOf(CampaignId id) const
{
    const auto name = id == CampaignId::None ? Result<QString>(QString()) : m_library.ownName(id);
    return name ? *name : QString();
}

bool RunRecorder::isBehind() const
{
    return !isUnsaved() && m_rows.campaign != CampaignId::None && rowOf(m_rows.campaign).changed != m_rows.changed;
}

void RunRecorder::noteHead()
{
    m_head = true;
    writeWithin(m_pace.streamed);
}

void RunRecorder::notePost(int index)
{
    m_written.insert(index);
    writeWithin(isActive(m_campaign.posts.at(index).state) ? m_pace.streamed : m_pace.finished);
}

void RunRecorder::noteEdit(int index)
{
    m_typed.insert(index);
    writeWithin(m_pace.typed);
}

void RunRecorder::noteEveryPost()
{
    markEveryPost();
    writeWithin(m_pace.streamed);
}

void RunRecorder::noteBriefEdit()
{
    markEveryPost();
    writeWithin(m_pace.typed);
}

void RunRecorder::markEveryPost()
{
    m_head = true;
    // Some that were to be written may be there no longer; what a person typed stays theirs.
    m_written.clear();
    m_typed.removeIf([this](int index) { return index >= m_campaign.posts.size(); });
    for (int index = 0; index < m_campaign.posts.size(); ++index) {
        if (!m_typed.contains(index))
            m_written.insert(index);
    }
}

Status RunRecorder::beginRun()
{
    const bool hadHead = m_head;
    const bool wasInRun = m_inRun;
    noteBegin();
    m_beginning = true;
    const Status begun = flush();
    m_beginning = false;
    if (refuses(begun)) {
        m_inRun = wasInRun;
        m_journal.takeBackBegin();
        m_head = hadHead;
        tellProblem({}); // whoever wanted to begin says why it does not
    }
    return begun;
}

void RunRecorder::beginRunAnyway()
{
    noteBegin();
    flush();
}

void RunRecorder::noteBegin()
{
    m_head = m_inRun = true;
    m_journal.noteBegin();
}

// One that nobody else knows yet is written when it can be.
bool RunRecorder::refuses(const Status &begun) const
{
    return !begun && m_rows.campaign != CampaignId::None && isInUse(begun.error().kind);
}

void RunRecorder::noteAttempts(const QList<AttemptMark> &attempts)
{
    m_journal.noteAnnounced(attempts);
    flush(); // also while the next try is not due yet: they leave now, and cost money
}

void RunRecorder::noteMove(const CallUnderWay &standing)
{
    // Where it has been let in, something of it is out.
    if (standing.open.admitted || !m_journal.isOut(standing.record))
        return;
    m_journal.noteAttemptEnded(standing.record);
    writeWithin(m_pace.streamed);
}

void RunRecorder::noteCall(const CallRecord &call)
{
    m_journal.noteCallEnded(call);
    m_head = true; // its tokens
    writeWithin(m_pace.streamed);
}

void RunRecorder::endRun()
{
    if (m_inRun) // what is settled without a run is the campaign's alone
        m_journal.noteEnd();
    m_head = true;
    writeNow();
}

bool RunRecorder::isUnsaved() const
{
    return m_head || !m_written.isEmpty() || !m_typed.isEmpty() || !m_journal.isEmpty();
}

Status RunRecorder::flush()
{
    m_timer.stop();
    if (!isUnsaved())
        return ok();
    Rows rows = m_rows;
    m_overtaken = false;
    const Status written = m_library.together([&] {
        const QDateTime before = rowOf(rows.campaign).changed;
        const Status done = write(rows);
        rows.name = nameOf(rows.campaign);
        // What another program has written in between stays to be read: this moment would hide it.
        if (rows.campaign != m_rows.campaign || before == m_rows.changed)
            rows.changed = rowOf(rows.campaign).changed;
        return done;
    });
    if (!written) {
        qCWarning(lcStorage) << "not saved:" << errorKindName(written.error().kind) << written.error().detail;
        tellProblem(written.error());
        m_timer.start(m_pace.retry);
        return written;
    }
    const bool moved = m_rows.campaign != CampaignId::None && rows.campaign != m_rows.campaign;
    m_rows = rows;
    m_inRun = m_inRun && !m_journal.endsWithEnd();
    m_holdsRow = m_inRun;
    forget();
    tellProblem({});
    emit kept(m_rows.campaign);
    if (m_overtaken)
        emit overtaken();
    if (moved)
        emit movedToNewRow();
    return ok();
}

void RunRecorder::forget()
{
    m_head = false;
    m_written.clear();
    m_typed.clear();
    m_journal.clear();
}

Status RunRecorder::write(Rows &rows)
{
    const auto epoch = m_library.epoch();
    if (!epoch)
        return epoch.error();
    if (!rows.epoch.isEmpty() && rows.epoch != *epoch)
        rows = {.name = rows.name};
    rows.epoch = *epoch;
    if (const Status campaign = writeCampaign(rows); !campaign)
        return campaign;
    return m_journal.write(m_library, m_owner, rows.campaign, rows.run, m_inRun);
}

Status RunRecorder::writeCampaign(Rows &rows)
{
    if (rows.campaign == CampaignId::None) {
        const auto added = m_library.add(m_campaign, rows.name, sorted(m_typed));
        if (!added)
            return added.error();
        rows.campaign = *added;
        return ok();
    }
    if (!m_holdsRow && rowOf(rows.campaign).changed != rows.changed)
        return m_beginning ? whyNotAsShown(rows.campaign) : writeBeside(rows);
    if (const Status head = m_head ? m_library.saveHead(rows.campaign, m_campaign) : ok(); !head)
        return head;
    if (!m_written.isEmpty()) {
        const TextOrigin origin = m_campaign.demo ? TextOrigin::Demo : TextOrigin::Model;
        if (const Status posts = m_library.savePosts(rows.campaign, m_campaign, sorted(m_written), origin); !posts)
            return posts;
    }
    if (m_typed.isEmpty())
        return ok();
    return m_library.savePosts(rows.campaign, m_campaign, sorted(m_typed), TextOrigin::Person);
}

Error RunRecorder::whyNotAsShown(CampaignId id) const
{
    const auto row = m_library.summary(id);
    return row ? Error{.kind = Error::Kind::CampaignBusy} : row.error();
}

// Whoever has finished posts has got further: what they were made of stays as well.
Status RunRecorder::writeBeside(const Rows &rows)
{
    const auto finished = m_library.savePostsBeside(rows.campaign, m_campaign, sorted(m_typed + m_written));
    if (!finished)
        return finished.error();
    m_overtaken = !finished->isEmpty();
    return m_head && !m_overtaken ? m_library.saveHead(rows.campaign, m_campaign) : ok();
}

// What cannot be written is not tried again with every word that arrives, but when the retry is due.
void RunRecorder::writeNow()
{
    if (m_problem && m_timer.isActive())
        return;
    flush();
}

// The first that has to be written sets the time; what comes after it does not put it off. While it cannot be written
// at all, only the retry tries.
void RunRecorder::writeWithin(std::chrono::milliseconds time)
{
    if (m_problem && m_timer.isActive())
        return;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > time)
        m_timer.start(time);
}

void RunRecorder::tellProblem(const std::optional<Error> &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        emit problemChanged(problem);
}

} // namespace dopys
