#include "widgets/timelinepane.h"

#include "core/durationtext.h"
#include "model/runhistorymodel.h"
#include "model/timelinemodel.h"
#include "ui_timelinepane.h"
#include "widgets/textcolours.h"
#include "widgets/timelineview.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QShowEvent>
#include <QStyledItemDelegate>
#include <utility>

namespace dopys {

namespace {

constexpr int mostRuns = 5; ///< rows of the history that are in sight

/// The number, on a bar.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString number = std::exchange(item.text, {});
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state.testFlag(QStyle::State_Selected);
        const QColor text = item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        QColor colour = chosen ? text : item.palette.color(QPalette::Highlight);
        colour.setAlphaF(chosen ? 0.15F : 0.35F);
        QRectF bar = QRectF(item.rect).adjusted(2, 3, -2, -3);
        bar.setWidth(bar.width() * index.data(RunHistoryModel::BarRole).toDouble());
        painter->fillRect(bar, colour);
        painter->setPen(text);
        painter->drawText(item.rect.adjusted(0, 0, -4, 0), int(Qt::AlignVCenter | Qt::AlignRight), number);
    }
};

QString postsIn(const RunTotals &totals)
{
    const QString time = durationText(totals.times.wall);
    if (totals.asked > totals.posts)
        //: %1 of %n posts were written, in a time %2 such as "7.1 s"
        return TimelinePane::tr("%1 of %n post(s) in %2.", nullptr, totals.asked)
            .arg(QString::number(totals.posts), time);
    //: %1 is a time such as "7.1 s"
    return TimelinePane::tr("%n post(s) in %1.", nullptr, totals.posts).arg(time);
}

} // namespace

QString runSentence(const RunTotals &totals, bool demo)
{
    const auto words = [&] {
        if (totals.posts == 0)
            return TimelinePane::tr("No post was finished in this run.");
        const QString whole = postsIn(totals);
        if (totals.longestHeld >= std::chrono::seconds(1) && !totals.times.isFaster())
            //: %1 is "12 posts in 2 min 7 s.", %2 a time such as "1 min 59 s"
            return TimelinePane::tr("%1 The longest wait for Google's limit: %2.")
                .arg(whole, durationText(totals.longestHeld));
        if (!totals.times.isFaster())
            return whole;
        //: %1 is "5 posts in 7.1 s.", %2 a time such as "23.2 s", %3 a number such as 3.3
        return TimelinePane::tr("%1 One by one: %2. %3 times faster.")
            .arg(whole, durationText(totals.times.sequential), QLocale().toString(totals.times.speedup(), 'f', 1));
    };
    //: %1 is a sentence such as "5 posts in 7.1 s."
    return demo ? TimelinePane::tr("%1 The demo plays these times; no model was asked.").arg(words()) : words();
}

TimelinePane::TimelinePane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::TimelinePane>()), m_timeline(new TimelineModel(this)),
      m_history(new RunHistoryModel(this)), m_view(new TimelineView(*m_timeline))
{
    m_ui->setupUi(this);
    m_view->setObjectName(QStringLiteral("lanes"));
    m_ui->viewLayout->addWidget(m_view);
    m_ui->layout->setStretchFactor(m_ui->viewLayout, 1);
    connect(m_ui->zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_ui->zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_view, &TimelineView::zoomed, this, &TimelinePane::showZoom);
    setTabOrder(m_ui->saveButton, m_view);
    setTabOrder(m_view, m_ui->history);
    m_ui->history->setModel(m_history);
    m_ui->history->setItemDelegateForColumn(RunHistoryModel::PostTimeColumn, new BarDelegate(m_ui->history));
    m_ui->history->verticalHeader()->hide();
    m_ui->history->horizontalHeader()->setSectionsClickable(false);
    connect(m_history, &QAbstractItemModel::modelReset, this, &TimelinePane::fitHistory);
    connect(m_history, &QAbstractItemModel::rowsInserted, this, &TimelinePane::fitHistory);
    connect(m_history, &QAbstractItemModel::dataChanged, this, &TimelinePane::growColumns);
    connect(m_ui->history->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                emit runChosen(current.row());
        });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TimelinePane::saveRequested);
    connect(m_timeline, &QAbstractItemModel::modelReset, this, &TimelinePane::showSentence);
    connect(m_timeline, &QAbstractItemModel::rowsInserted, this, &TimelinePane::showZoom);
    m_view->setAccessibleName(tr("Calls of the run"));
    fitHistory();
    showSentence();
    showZoom();
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::chooseRun(int row)
{
    m_ui->history->selectRow(row);
}

void TimelinePane::chooseNone()
{
    m_ui->history->setCurrentIndex({});
    m_ui->history->clearSelection();
}

void TimelinePane::setRunning(bool running)
{
    if (running)
        chooseNone();
    m_ui->history->setSelectionMode(running ? QAbstractItemView::NoSelection : QAbstractItemView::SingleSelection);
    showHistoryTip();
}

void TimelinePane::showHistoryTip()
{
    const bool isFixed = m_ui->history->selectionMode() == QAbstractItemView::NoSelection;
    m_ui->history->setToolTip(
        isFixed ? tr("The run that goes on is shown above. Earlier ones can be chosen when it has ended.") : QString());
}

bool TimelinePane::hasChoice() const
{
    return m_ui->history->currentIndex().isValid();
}

void TimelinePane::showZoom()
{
    const bool any = m_timeline->rowCount() > 0;
    // A button that may not be pressed any more gives the focus away: not to the one that undoes what it did.
    if ((m_ui->zoomOut->hasFocus() && !m_view->mayZoomOut()) || (m_ui->zoomIn->hasFocus() && !m_view->mayZoomIn()))
        m_view->setFocus();
    m_ui->zoomOut->setEnabled(any && m_view->mayZoomOut());
    m_ui->zoomIn->setEnabled(any && m_view->mayZoomIn());
}

void TimelinePane::showSentence()
{
    const RunRecord &run = m_timeline->run();
    const bool isEmpty = m_timeline->rowCount() == 0;
    m_ui->saveButton->setEnabled(!isEmpty && !m_timeline->isUnderWay());
    if (isEmpty) {
        m_ui->sentence->setText(tr("Here you see when each call waited, thought and wrote, once posts are written."));
        return;
    }
    m_ui->sentence->setText(m_timeline->isUnderWay() ? tr("Going on for %1").arg(durationText(m_timeline->length()))
                                                     : runSentence(totalsOf(run), run.demo));
}

void TimelinePane::fitHistory()
{
    QTableView *table = m_ui->history;
    table->resizeColumnsToContents();
    const int barred = fontMetrics().averageCharWidth() * 18;
    table->setColumnWidth(
        RunHistoryModel::PostTimeColumn, std::max(barred, table->columnWidth(RunHistoryModel::PostTimeColumn)));
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 16 / 10);
    const int rows = qBound(1, m_history->rowCount(), mostRuns);
    const int bar = table->horizontalScrollBar()->sizeHint().height();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + rows * table->verticalHeader()->defaultSectionSize() + bar + 2 * table->frameWidth());
    const bool any = m_history->rowCount() > 0;
    table->setVisible(any);
    m_ui->historyLabel->setVisible(any);
}

// What a person has made wider stays so.
void TimelinePane::growColumns()
{
    const QAbstractItemView *table = m_ui->history;
    for (int column = 0; column < RunHistoryModel::ColumnCount; ++column)
        m_ui->history->setColumnWidth(
            column, std::max(m_ui->history->columnWidth(column), table->sizeHintForColumn(column)));
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_view->setAccessibleName(tr("Calls of the run"));
        m_timeline->retranslate();
        m_history->retranslate();
        showHistoryTip();
        showSentence();
        fitHistory();
    } else if (event->type() == QEvent::FontChange) {
        fitHistory();
    }
}

} // namespace dopys
