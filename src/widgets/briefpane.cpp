#include "widgets/briefpane.h"

#include "core/errortext.h"
#include "model/campaigndocument.h"
#include "ui_briefpane.h"
#include "widgets/tintedicon.h"
#include "widgets/topicrow.h"

#include <QEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {
constexpr int mostSummaryLines = 7;
}

BriefPane::BriefPane(CampaignDocument &document, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::BriefPane>()), m_document(document), m_undo(document)
{
    m_ui->setupUi(this);
    connect(&document, &CampaignDocument::reset, this, &BriefPane::showCampaign);
    connect(&document, &CampaignDocument::briefChanged, this, &BriefPane::showUpdate);
    connect(&document, &CampaignDocument::briefEdited, this, &BriefPane::showEdits);
    connect(&document, &CampaignDocument::runEnded, this, &BriefPane::showEnd);
    connect(m_ui->fold, &QToolButton::toggled, this, &BriefPane::showParts);
    connect(m_ui->changeKey, &QPushButton::clicked, this, [this] {
        if (const std::optional<Error> &problem = m_document.campaign().briefError)
            emit changeKeyRequested(*problem);
    });
    connect(m_ui->tryAgain, &QPushButton::clicked, this, [this] {
        // A row that says nothing yet must not stand for a topic.
        if (m_reviewing)
            m_document.editBrief(titledBrief());
        emit briefRetryRequested();
    });
    connect(m_ui->now, &QPushButton::clicked, this, &BriefPane::hurryRequested);
    connect(m_ui->write, &QPushButton::clicked, this, [this] { emit writeRequested(titledBrief()); });
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        addRow(Topic{});
        renumber();
        keep();
        bringIntoSight(m_rows.last());
        m_rows.last()->focusTitle();
    });
    updateIcons();
    showCampaign();
}

BriefPane::~BriefPane() = default;

void BriefPane::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    clearRows();
    if (reviewing) {
        showTopics();
        m_ui->fold->setChecked(true);
        m_ui->write->setDefault(true);
    }
    showParts();
}

void BriefPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showParts();
}

void BriefPane::focusFirstTopic()
{
    if (!m_rows.isEmpty())
        m_rows.first()->focusTitle();
}

QWidget *BriefPane::showEdit(const Edit &edit, int caret)
{
    if (m_rows.isEmpty())
        return nullptr;
    m_ui->fold->setChecked(true);
    // One that was added, and is gone now, may have been the last.
    TopicRow *row = m_rows.at(qMin(edit.index, static_cast<int>(m_rows.size()) - 1));
    bringIntoSight(row);
    return row->showEdit(edit, caret);
}

void BriefPane::showEdits()
{
    // What is done here is in the rows already.
    if (m_reviewing && brief().topics != m_document.campaign().brief.topics)
        showTopics();
}

void BriefPane::showTopics()
{
    const QList<Topic> &topics = m_document.campaign().brief.topics;
    while (m_rows.size() > topics.size())
        dropRow(m_rows.takeLast());
    while (m_rows.size() < topics.size())
        addRow(topics.at(m_rows.size()));
    for (qsizetype i = 0; i < topics.size(); ++i)
        m_rows.at(i)->setTopic(topics.at(i));
    renumber();
}

Brief BriefPane::brief() const
{
    Brief brief{.summary = m_document.campaign().brief.summary};
    for (const TopicRow *row : m_rows)
        brief.topics.append(row->topic());
    return brief;
}

Brief BriefPane::titledBrief() const
{
    Brief titled = brief();
    titled.topics.removeIf([](const Topic &topic) { return topic.title.isEmpty(); });
    return titled;
}

void BriefPane::requestWrite()
{
    m_ui->write->click();
}

void BriefPane::keep()
{
    m_document.editBrief(brief());
    updateWrite();
}

void BriefPane::showCampaign()
{
    m_arriving = false;
    m_reviewing = false;
    clearRows();
    m_ui->summary->setText(m_document.campaign().brief.summary);
    m_ui->progress->setValue(0);
    showParts();
}

void BriefPane::showUpdate(const BriefUpdate &update)
{
    m_arriving = !update.complete;
    m_ui->summary->setText(update.summary);
    m_ui->state->setState(update.state);
    m_waits = std::holds_alternative<Pausing>(update.state);
    m_ui->progress->setValue(update.complete ? 100 : qMin(99, qMax(m_ui->progress->value(), update.percent)));
    showParts();
}

void BriefPane::showEnd()
{
    m_arriving = false;
    showParts();
}

void BriefPane::showParts()
{
    const bool open = m_ui->fold->isChecked();
    m_ui->state->setVisible(m_arriving);
    m_ui->progress->setVisible(m_arriving);
    m_ui->now->setVisible(m_arriving && m_waits && !m_readOnly);
    const std::optional<Error> &error = m_document.campaign().briefError;
    m_ui->problem->setVisible(error.has_value());
    m_ui->problem->setText(error ? errorText(*error) : QString());
    m_ui->tryAgain->setVisible(error && !m_readOnly);
    m_ui->changeKey->setVisible(
        error && !m_readOnly && concernsTheKey(error->kind) && error->kind != Error::Kind::LocationUnsupported);
    m_ui->scroll->setVisible(open && (m_reviewing || !m_ui->summary->text().isEmpty()));
    m_ui->reviewButtons->setVisible(open && m_reviewing);
    fitSummary();
    updateIcons();
}

// A summary takes as much as it needs and no more than a few lines of the board's room.
void BriefPane::fitSummary()
{
    const int needed = m_ui->summary->heightForWidth(m_ui->scroll->viewport()->width());
    // An empty label says -1.
    const int height = std::clamp(needed, 0, fontMetrics().lineSpacing() * mostSummaryLines);
    m_ui->scroll->setMinimumHeight(m_reviewing ? 0 : height);
    m_ui->scroll->setMaximumHeight(m_reviewing ? QWIDGETSIZE_MAX : height);
}

void BriefPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The scroll area has its new width only after the layout.
    QMetaObject::invokeMethod(this, &BriefPane::fitSummary, Qt::QueuedConnection);
}

void BriefPane::addRow(const Topic &topic)
{
    auto *row = new TopicRow(topic, m_ui->body);
    connect(row, &TopicRow::changed, this, &BriefPane::keep);
    connect(row, &TopicRow::moveRequested, this, [this, row](int by) { moveRow(row, by); });
    connect(row, &TopicRow::removeRequested, this, [this, row] { removeRow(row); });
    m_undo.watch(*row);
    m_rows.append(row);
    m_ui->topics->addWidget(row);
    row->show();
}

void BriefPane::moveRow(TopicRow *row, int by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_ui->topics->removeWidget(row);
    m_ui->topics->insertWidget(static_cast<int>(to), row);
    renumber();
    keep();
    bringIntoSight(row);
}

void BriefPane::removeRow(TopicRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    dropRow(row);
    renumber();
    keep();
    if (!m_rows.isEmpty())
        m_rows.at(qMin(place, m_rows.size() - 1))->focusTitle();
}

void BriefPane::dropRow(TopicRow *row)
{
    m_ui->topics->removeWidget(row);
    row->hide();
    // A click in the row itself may be what led here.
    row->deleteLater();
}

void BriefPane::bringIntoSight(TopicRow *row)
{
    m_ui->body->layout()->activate(); // its new place
    m_ui->scroll->ensureWidgetVisible(row);
}

void BriefPane::renumber()
{
    const int count = static_cast<int>(m_rows.size());
    for (int index = 0; index < count; ++index) {
        TopicRow *row = m_rows.at(index);
        row->setPlace(index, count);
    }
    orderTabs();
    updateWrite();
}

void BriefPane::updateWrite()
{
    m_ui->write->setEnabled(!titledBrief().topics.isEmpty());
}

// Tab goes as the eye goes, also after a move.
void BriefPane::orderTabs()
{
    QWidget *before = m_ui->fold;
    for (TopicRow *row : std::as_const(m_rows)) {
        for (QWidget *field : row->fields()) {
            QWidget::setTabOrder(before, field);
            before = field;
        }
    }
    QWidget::setTabOrder(before, m_ui->add);
    QWidget::setTabOrder(m_ui->add, m_ui->write);
}

void BriefPane::clearRows()
{
    for (TopicRow *row : std::exchange(m_rows, {}))
        dropRow(row);
}

void BriefPane::updateIcons()
{
    m_ui->fold->setIcon(foldIcon(m_ui->fold->isChecked(), palette()));
    m_ui->add->setIcon(tintedIcon(u":/icons/lucide/plus.svg"_s, palette()));
    m_ui->tryAgain->setIcon(tintedIcon(u":/icons/lucide/rotate-ccw.svg"_s, palette()));
}

void BriefPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showParts();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

} // namespace dopys
