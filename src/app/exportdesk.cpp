#include "app/exportdesk.h"

#include "core/errortext.h"
#include "exporting/exportfilename.h"
#include "exporting/formats.h"
#include "model/campaigndocument.h"
#include "storage/filewriter.h"
#include "widgets/documentsfolder.h"
#include "widgets/exportdialog.h"

#include <QDir>
#include <QFileInfo>

namespace dopys {

ExportDesk::ExportDesk(CampaignDocument &document, QWidget &window, QObject *parent)
    : QObject(parent), m_document(document), m_window(window)
{
}

void ExportDesk::openDialog()
{
    const Campaign &campaign = m_document.campaign();
    if (campaign.posts.isEmpty())
        return;
    QList<ExportChoice> choices;
    for (const ExportFormat &format : exportFormats())
        choices.append({format.key, format.name(), format.description(), exportFileName(campaign, format),
            format.keepsUnfinished});
    ExportContents contents = ExportContents::of(campaign);
    contents.tooLong = postsTooLong(campaign);
    auto *dialog = new ExportDialog(choices, contents, documentsFolder(), freeFilePath, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, &ExportDesk::write);
    dialog->open();
}

void ExportDesk::closeDialog()
{
    if (m_dialog)
        m_dialog->reject();
}

void ExportDesk::write(const QString &formatKey, const QString &path, bool replace, bool unfinished)
{
    if (!replace && QFileInfo::exists(path))
        return m_dialog->askToReplace();
    const ExportFormat *format = exportFormat(formatKey);
    const QByteArray document
        = format->write(m_document.campaign(), unfinished ? Unfinished::Marked : Unfinished::Empty);
    const Status written = writeWholeFile(path, document);
    if (!written)
        return m_dialog->showProblem(errorText(written.error()));
    m_dialog->accept();
    const ExportContents contents = ExportContents::of(m_document.campaign());
    const int posts = contents.done + (unfinished || format->keepsUnfinished ? contents.partly : 0);
    //: %1 is the path of a file
    emit noticed(tr("%n post(s) exported to %1.", nullptr, posts).arg(QDir::toNativeSeparators(path)));
}

} // namespace dopys
