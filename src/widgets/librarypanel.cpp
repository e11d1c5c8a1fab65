#include "widgets/librarypanel.h"

#include "model/librarymodel.h"
#include "ui_librarypanel.h"
#include "widgets/campaigndelegate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QShowEvent>

namespace dopys {

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LibraryPanel>()), m_model(new LibraryModel(this)),
      m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new CampaignDelegate(m_ui->list));
    m_ui->list->installEventFilter(this);
    m_ui->moreButton->setMenu(m_menu);
    connect(m_ui->search, &QLineEdit::textChanged, this, &LibraryPanel::contentsWanted);
    connect(m_ui->shelf, &QComboBox::currentIndexChanged, this, &LibraryPanel::contentsWanted);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::remember);
    connect(m_ui->list, &QListView::activated, m_ui->openButton, &QPushButton::click);
    connect(m_ui->list, &QListView::customContextMenuRequested, this,
        [this](QPoint at) { m_menu->popup(m_ui->list->viewport()->mapToGlobal(at)); });
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        if (const CampaignSummary *campaign = current())
            emit openRequested(campaign->id);
    });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] {
        const CampaignId id = std::exchange(m_removed, {}).id;
        updateTexts();
        emit bringBackRequested(id);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &LibraryPanel::fillMenu);
    connect(m_model, &LibraryModel::renamed, this, &LibraryPanel::renameRequested);
    updateTexts();
    updateButtons();
}

LibraryPanel::~LibraryPanel() = default;

QString LibraryPanel::sought() const
{
    return m_ui->search->text();
}

Shelf LibraryPanel::shelf() const
{
    return static_cast<Shelf>(m_ui->shelf->currentIndex());
}

void LibraryPanel::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void LibraryPanel::showFilled()
{
    const QModelIndex at = m_model->indexOf(m_current);
    m_ui->list->setCurrentIndex(at.isValid() ? at : m_model->indexOf(m_open));
    updateTexts();
    updateButtons();
}

void LibraryPanel::setOpenCampaign(CampaignId id)
{
    if (std::exchange(m_open, id) == id)
        return;
    if (const QModelIndex at = m_model->indexOf(id); at.isValid())
        m_ui->list->setCurrentIndex(at);
    updateButtons();
}

void LibraryPanel::setRunning(bool running)
{
    m_running = running;
    updateButtons();
}

void LibraryPanel::offerUndo(const CampaignSummary &removed)
{
    m_removed = removed;
    updateTexts();
}

const CampaignSummary *LibraryPanel::current() const
{
    const QModelIndex at = m_ui->list->currentIndex();
    return at.isValid() ? &m_model->campaign(at) : nullptr;
}

void LibraryPanel::remember()
{
    if (const CampaignSummary *campaign = current())
        m_current = campaign->id;
    updateButtons();
}

// Values, not the row: it may be another one when the menu is answered.
void LibraryPanel::fillMenu()
{
    m_menu->clear();
    if (!current())
        return;
    const CampaignSummary row = *current();
    if (row.removed.isValid()) {
        m_menu->addAction(tr("Bring back"), this, [this, row] { emit bringBackRequested(row.id); });
        return;
    }
    m_menu->addAction(tr("Rename"), this, [this] { m_ui->list->edit(m_ui->list->currentIndex()); });
    m_menu->addAction(tr("Duplicate the form"), this, [this, row] { emit duplicateRequested(row.id, false); });
    m_menu->addAction(tr("Duplicate with texts"), this, [this, row] { emit duplicateRequested(row.id, true); });
    m_menu->addAction(
        row.pinned ? tr("Unpin") : tr("Pin"), this, [this, row] { emit pinRequested(row.id, !row.pinned); });
    m_menu->addAction(row.archived ? tr("Take out of the archive") : tr("Archive"), this,
        [this, row] { emit archiveRequested(row.id, !row.archived); });
    m_menu->addSeparator();
    // Posts are being written into it.
    m_menu->addAction(tr("Delete"), this, [this, row] { emit removeRequested(row.id); })
        ->setEnabled(!m_running || row.id != m_open);
}

void LibraryPanel::updateButtons()
{
    const CampaignSummary *campaign = current();
    m_ui->openButton->setEnabled(campaign && !m_running && campaign->id != m_open && !campaign->removed.isValid());
    m_ui->moreButton->setEnabled(campaign);
}

void LibraryPanel::updateTexts()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->list->setVisible(!isEmpty);
    m_ui->empty->setVisible(isEmpty);
    m_ui->layout->setStretchFactor(m_ui->empty, isEmpty ? 1 : 0);
    m_ui->empty->setAlignment(Qt::AlignTop);
    if (!sought().trimmed().isEmpty())
        m_ui->empty->setText(tr("No campaign has these words."));
    else if (shelf() == Shelf::Current)
        m_ui->empty->setText(tr("Every campaign that you create is kept here."));
    else
        m_ui->empty->setText(
            shelf() == Shelf::Archived ? tr("Nothing is archived.") : tr("What you delete stays here for 30 days."));
    const bool canUndo = m_removed.id != CampaignId::None;
    m_ui->undoText->setVisible(canUndo);
    m_ui->undoButton->setVisible(canUndo);
    //: %1 is the name of a campaign
    m_ui->undoText->setText(tr("Deleted: %1").arg(m_removed.name));
}

// Nobody reads a list that is hidden: it is filled when it is shown.
void LibraryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit contentsWanted();
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        const CampaignSummary *campaign = current();
        if (campaign && !campaign->removed.isValid() && (!m_running || campaign->id != m_open))
            emit removeRequested(campaign->id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        m_model->retranslate();
    }
}

} // namespace dopys
