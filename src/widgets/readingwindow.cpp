#include "widgets/readingwindow.h"

#include "model/campaigndocument.h"
#include "ui_readingwindow.h"
#include "widgets/briefpane.h"
#include "widgets/exportdialog.h"
#include "widgets/postboard.h"

#include <QEvent>

namespace dopys {

ReadingWindow::ReadingWindow(CampaignDocument &document, QWidget *parent)
    // A window among others: as a dialog it would stay over the main one.
    : QDialog(parent, Qt::Window), m_ui(std::make_unique<Ui::ReadingWindow>()), m_document(document)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    auto *brief = new BriefPane(document, this);
    auto *board = new PostBoard(document, this);
    brief->setReadOnly(true);
    board->setReadOnly(true);
    m_ui->campaignLayout->addWidget(brief);
    m_ui->campaignLayout->addWidget(board, 1);
    // Before the buttons, as they lie: the Tab key goes in the order in which widgets are made.
    setTabOrder(brief, board);
    setTabOrder(board, m_ui->readingExport);
    setTabOrder(m_ui->readingExport, m_ui->buttons);
    connect(m_ui->readingExport, &QPushButton::clicked, this, &ReadingWindow::exportRequested);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&document, &CampaignDocument::reset, this, &ReadingWindow::updateTexts);
    updateTexts();
}

ReadingWindow::~ReadingWindow() = default;

void ReadingWindow::setCampaignName(const QString &name)
{
    m_name = name;
    updateTexts();
}

void ReadingWindow::setRunning(bool running)
{
    m_running = running;
    updateTexts();
}

void ReadingWindow::showNotice(const QString &sentence)
{
    m_ui->notice->say(sentence);
}

void ReadingWindow::updateTexts()
{
    //: %1 is the name of a campaign
    setWindowTitle(tr("%1 (reading)").arg(m_name));
    m_ui->why->setText(why());
    m_ui->readingExport->setEnabled(ExportContents::of(m_document.campaign()).isThere());
}

QString ReadingWindow::why() const
{
    if (m_document.isEmpty())
        return tr("Nothing has been written in this campaign yet.");
    if (m_document.campaign().inReview)
        return tr("The brief of this campaign waits to be looked at; its posts are not written yet.");
    if (m_running)
        return tr("Posts of another campaign are being written. This one can be read, copied and exported here; it can "
                  "be changed when they are done or stopped.");
    return tr("This campaign can be read, copied and exported here. To change it, open it in the library.");
}

void ReadingWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    }
}

} // namespace dopys
