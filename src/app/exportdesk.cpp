#include "app/exportdesk.h"

#include "core/errortext.h"
#include "exporting/exportfilename.h"
#include "exporting/formats.h"
#include "model/campaigndocument.h"
#include "storage/filewriter.h"
#include "widgets/exportdialog.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

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
    const auto ready = std::count_if(campaign.posts.cbegin(), campaign.posts.cend(),
        [](const Post &post) { return std::holds_alternative<Done>(standing(post).state); });
    const ExportContents contents{
        .posts = static_cast<int>(campaign.posts.size()), .done = static_cast<int>(ready), .demo = campaign.demo};
    auto *dialog = new ExportDialog(choices, contents,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), freeFilePath, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, &ExportDesk::write);
    dialog->open();
}

void ExportDesk::write(const QString &formatKey, const QString &path, bool replace)
{
    if (!replace && QFileInfo::exists(path))
        return m_dialog->askToReplace();
    const ExportFormat *format = exportFormat(formatKey);
    const Status written = writeWholeFile(path, format->write(m_document.campaign()));
    if (!written)
        return m_dialog->showProblem(errorText(written.error()));
    m_dialog->accept();
}

} // namespace dopys
