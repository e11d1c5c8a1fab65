#include "widgets/readingwindow.h"

#include "model/campaigndocument.h"
#include "ui_readingwindow.h"
#include "widgets/briefpane.h"
#include "widgets/exportdialog.h"
#include "widgets/firmshortcut.h"
#include "widgets/postboard.h"

#include <QEvent>
#include <QTextDocument>

namespace dopys {

namespace {
constexpr int longestAnswer = 1'400; ///< pixels: two lines, the posts need the room
}

ReadingWindow::ReadingWindow(CampaignDocument &document, QWidget *parent)
    // A window among others: as a dialog it would stay over the main one.
    : QDialog(parent, Qt::Window), m_ui(std::make_unique<Ui::ReadingWindow>()), m_document(document)
{
    m_ui->setupUi(this);
    // After what stands over them: the Tab key goes in the order in which widgets are made.
    m_brief = new BriefPane(document, this);
    m_board = new PostBoard(document, this);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    m_brief->setReadOnly(true);
    m_board->setReadOnly(true);
    m_board->setFocusPolicy(Qt::StrongFocus); // so that keys turn its pages
    m_ui->campaignLayout->addWidget(m_brief);
    m_ui->campaignLayout->addWidget(m_board, 1);
    connect(m_ui->readingExport, &QPushButton::clicked, this, &ReadingWindow::exportRequested);
    // Not the button's own: setting its text, as with each change of the language, would replace it.
    connect(m_ui->exportAction, &QAction::triggered, this, &ReadingWindow::exportRequested);
    new FirmShortcut(*m_ui->exportAction, *this);
    connect(m_ui->openToChange, &QPushButton::clicked, this, &ReadingWindow::openRequested);
    connect(&document, &CampaignDocument::reset, this, &ReadingWindow::showCampaign);
    showCampaign();
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

void ReadingWindow::showCampaign()
{
    m_brief->setVisible(!m_document.campaign().brief.summary.isEmpty());
    m_board->setFocus(Qt::OtherFocusReason);
    updateTexts();
}

QStringList ReadingWindow::asked() const
{
    const CampaignInput &input = m_document.campaign().input;
    QStringList lines;
    const auto add = [&](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines.append(line.arg(value.simplified()));
    };
    add(tr("Product or service: %1"), input.productService);
    add(tr("Target audience: %1"), input.targetAudience);
    add(tr("Theme or slogan: %1"), input.theme);
    return lines;
}

void ReadingWindow::showAsked()
{
    const QStringList whole = asked();
    QStringList shown;
    for (const QString &line : whole)
        shown.append(fontMetrics().elidedText(line, Qt::ElideRight, longestAnswer));
    m_ui->asked->setText(shown.join(QChar::LineFeed));
    const QString all = whole.join(QChar::LineFeed);
    m_ui->asked->setAccessibleName(all);
    m_ui->asked->setAccessibleDescription(shown == whole ? QString() : all); // the tip would be read with its markup
    m_ui->asked->setToolTip(shown == whole ? QString() : Qt::convertFromPlainText(all, Qt::WhiteSpaceNormal));
}

void ReadingWindow::updateTexts()
{
    //: %1 is the name of a campaign
    setWindowTitle(tr("%1 — reading").arg(m_name));
    m_ui->why->setText(why());
    showAsked();
    m_ui->openToChange->setVisible(!m_running);
    m_ui->exportAction->setEnabled(ExportContents::of(m_document.campaign()).isThere());
    m_ui->readingExport->setEnabled(m_ui->exportAction->isEnabled());
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
    return tr("This campaign can be read, copied and exported here.");
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
