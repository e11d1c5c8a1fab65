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
      m_delegate(new CampaignDelegate(this)), m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(m_delegate);
    // What was put off while a name was typed; the editor itself goes after this signal.
    connect(m_delegate, &CampaignDelegate::closeEditor, this, &LibraryPanel::contentsWanted, Qt::QueuedConnection);
    m_ui->list->installEventFilter(this);
    m_ui->moreButton->setMenu(m_menu);
    m_menu->setToolTipsVisible(true); // why something cannot be done
    connect(m_ui->search, &QLineEdit::textChanged, this, &LibraryPanel::contentsWanted);
    connect(m_ui->shelf, &QComboBox::currentIndexChanged, this, &LibraryPanel::contentsWanted);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::remember);
    connect(m_ui->list, &QListView::activated, this, &LibraryPanel::open);
    connect(m_ui->list, &QListView::customContextMenuRequested, this,
        [this](QPoint at) { m_menu->popup(m_ui->list->viewport()->mapToGlobal(at)); });
    connect(m_ui->openButton, &QPushButton::clicked, this, &LibraryPanel::open);
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] {
        goToList();
        open();
    });
    connect(m_ui->undoButton, &QPushButton::clicked, this, &LibraryPanel::undoRemove);
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

bool LibraryPanel::takesContents() const
{
    return isVisible() && !m_delegate->isEditing();
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
    m_current = id; // its row may be yet to come
    if (const QModelIndex at = m_model->indexOf(id); at.isValid())
        m_ui->list->setCurrentIndex(at);
    updateButtons();
}

void LibraryPanel::forgetIds()
{
    m_removed.clear();
    m_menu->close();
    m_delegate->dropEditor();
    updateTexts();
}

void LibraryPanel::setRunning(bool running)
{
    m_running = running;
    updateButtons();
}

void LibraryPanel::setKeeps(bool keeps)
{
    m_keeps = keeps;
    updateTexts();
}

void LibraryPanel::offerUndo(const CampaignSummary &removed)
{
    m_removed.append({.campaign = removed, .wasOpen = removed.id == m_open});
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
        m_menu->addAction(tr("Bring back"), this, [this, row] { bringBack(row.id); });
        return;
    }
    QAction *open = m_menu->addAction(m_ui->openButton->text(), this, [this, row] { openOrRead(row.id); });
    open->setEnabled(m_ui->openButton->isEnabled());
    m_menu->addAction(tr("Rename"), this, [this] { m_ui->list->edit(m_ui->list->currentIndex()); });
    m_menu->addAction(tr("Duplicate the form"), this, [this, row] { emit duplicateRequested(row.id, false); });
    m_menu->addAction(tr("Duplicate with texts"), this, [this, row] { emit duplicateRequested(row.id, true); });
    m_menu->addAction(
        row.pinned ? tr("Unpin") : tr("Pin"), this, [this, row] { emit pinRequested(row.id, !row.pinned); });
    m_menu->addAction(row.archived ? tr("Take out of the archive") : tr("Archive"), this,
        [this, row] { emit archiveRequested(row.id, !row.archived); });
    m_menu->addSeparator();
    QAction *remove = m_menu->addAction(tr("Delete"), this, &LibraryPanel::remove);
    remove->setToolTip(whyNotRemove(row));
    remove->setEnabled(whyNotRemove(row).isEmpty());
}

void LibraryPanel::open()
{
    const CampaignSummary *campaign = current();
    if (!campaign || campaign->id == m_open)
        return;
    if (campaign->removed.isValid())
        bringBack(campaign->id);
    else
        openOrRead(campaign->id);
}

void LibraryPanel::openOrRead(CampaignId id)
{
    if (m_running)
        emit readRequested(id);
    else
        emit openRequested(id);
}

// Who takes something out of the bin wants to see it.
void LibraryPanel::bringBack(CampaignId id)
{
    m_removed.removeIf([id](const Removed &each) { return each.campaign.id == id; });
    emit bringBackRequested(id);
    openOrRead(id);
}

void LibraryPanel::remove()
{
    const CampaignSummary *campaign = current();
    if (!campaign || campaign->removed.isValid())
        return;
    if (const QString why = whyNotRemove(*campaign); !why.isEmpty())
        emit refused(why);
    else
        emit removeRequested(campaign->id);
}

// The window goes back to it where nothing has taken its place.
void LibraryPanel::undoRemove()
{
    if (m_removed.isEmpty())
        return;
    const Removed last = m_removed.takeLast();
    m_current = last.campaign.id;
    updateTexts();
    emit bringBackRequested(last.campaign.id);
    if (last.wasOpen && m_open == CampaignId::None && !m_running)
        emit openRequested(last.campaign.id);
}

void LibraryPanel::goToList()
{
    if (!m_ui->list->currentIndex().isValid() || !sought().trimmed().isEmpty())
        m_ui->list->setCurrentIndex(m_model->index(0, 0));
    m_ui->list->setFocus(Qt::OtherFocusReason);
}

QString LibraryPanel::whyNotRemove(const CampaignSummary &campaign) const
{
    if (m_running && campaign.id == m_open)
        return tr("Posts are being written into this campaign. It can be deleted when they are done or stopped.");
    return {};
}

void LibraryPanel::updateButtons()
{
    const CampaignSummary *campaign = current();
    const bool isRemoved = campaign && campaign->removed.isValid();
    const bool isOther = campaign && campaign->id != m_open;
    const bool isToRead = m_running && isOther && !isRemoved;
    const QString how = isToRead
        ? tr("Posts are being written. This campaign opens beside them, to be read, copied and exported.")
        : QString();
    m_ui->openButton->setText(isRemoved ? tr("&Bring back") : isToRead ? tr("&Read") : tr("&Open"));
    m_ui->openButton->setEnabled(isOther);
    m_ui->openButton->setToolTip(how);
    m_ui->openButton->setAccessibleDescription(how);
    m_ui->moreButton->setEnabled(campaign);
}

void LibraryPanel::updateTexts()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->list->setVisible(!isEmpty);
    m_ui->words->setVisible(isEmpty || shelf() == Shelf::Removed);
    m_ui->layout->setStretchFactor(m_ui->words, isEmpty ? 1 : 0);
    m_ui->words->setAlignment(Qt::AlignTop);
    m_ui->words->setText(isEmpty ? emptyWords() : removedWords());
    const bool canUndo = !m_removed.isEmpty();
    m_ui->undoText->setVisible(canUndo);
    m_ui->undoButton->setVisible(canUndo);
    //: %1 is the name of a campaign
    m_ui->undoText->setText(canUndo ? tr("Deleted: %1").arg(m_removed.constLast().campaign.name) : QString());
}

QString LibraryPanel::emptyWords() const
{
    if (!m_keeps)
        return tr("Campaigns cannot be kept at the moment. The line at the top of the window says why.");
    if (!sought().trimmed().isEmpty())
        return tr("No campaign has these words.");
    if (shelf() == Shelf::Current)
        return tr("Every campaign that you create is kept here.");
    return shelf() == Shelf::Archived ? tr("Nothing is archived.") : removedWords();
}

QString LibraryPanel::removedWords()
{
    return tr("What you delete stays here for 30 days.");
}

void LibraryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit contentsWanted();
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !takesKey(*static_cast<QKeyEvent *>(event), watched == m_ui->list))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // it comes again, as a key
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->key() == Qt::Key_Down)
        goToList();
    else
        undoRemove();
    return true;
}

// The window's own Undo would take back an edit in another campaign.
bool LibraryPanel::takesKey(const QKeyEvent &key, bool inList)
{
    if (!inList)
        return key.key() == Qt::Key_Down && m_model->rowCount() > 0;
    return key.key() == Qt::Key_Delete || (key.matches(QKeySequence::Undo) && !m_removed.isEmpty());
}

void LibraryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        updateButtons();
        m_model->retranslate();
    }
}

} // namespace dopys
