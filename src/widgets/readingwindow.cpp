#include "widgets/readingwindow.h"

#include "model/campaigndocument.h"
#include "ui_readingwindow.h"
#include "widgets/briefpane.h"
#include "widgets/postboard.h"

#include <QEvent>

namespace dopys {

ReadingWindow::ReadingWindow(CampaignDocument &document, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReadingWindow>()), m_document(document),
      m_brief(new BriefPane(document, this)), m_board(new PostBoard(document, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    m_brief->setReadOnly();
    m_board->setReadOnly();
    m_ui->campaignLayout->addWidget(m_brief);
    m_ui->campaignLayout->addWidget(m_board, 1);
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
    m_ui->readingExport->setEnabled(!m_document.campaign().posts.isEmpty());
}

QString ReadingWindow::why() const
{
    if (m_document.isEmpty())
        return tr("Nothing has been written in this campaign yet.");
    if (m_running)
        return tr("Posts of another campaign are being written. This one can be read, copied and exported here; it can "
                  "be changed when they are done.");
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
