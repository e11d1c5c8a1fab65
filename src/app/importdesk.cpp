#include "app/importdesk.h"

#include "app/workkeeper.h"
#include "core/errortext.h"
#include "storage/campaignimport.h"
#include "widgets/filedrop.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype mostListed = 5; ///< in a notice, which must not fill the window

QString listed(const QStringList &names)
{
    const QString list = names.first(std::min(mostListed, names.size())).join(u", "_s);
    return names.size() > mostListed ? list + u"…"_s : list;
}

} // namespace

ImportDesk::ImportDesk(WorkKeeper &keeper, QWidget &window, Open open, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_window(window), m_open(std::move(open))
{
    connect(&keeper, &WorkKeeper::problemChanged, this,
        [this](const std::optional<Error> &problem) { m_libraryProblem = problem; });
    connect(new FileDrop(window, this), &FileDrop::dropped, this, &ImportDesk::importFiles);
}

void ImportDesk::openDialog()
{
    auto *dialog = new QFileDialog(
        &m_window, tr("Import campaigns"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Campaign files (*.dopys.json *.json)"), tr("All files (*)")});
    // Not filesSelected(), which comes while the dialog still stands in front of the window.
    connect(dialog, &QDialog::accepted, this, [this, dialog] { importFiles(dialog->selectedFiles()); });
    dialog->open();
}

void ImportDesk::importFiles(const QStringList &paths)
{
    Library *library = m_keeper.library();
    if (!library) {
        //: %1 is a sentence that says what is wrong with the library
        return emit noticed(tr("Nothing was imported. %1").arg(errorText(m_libraryProblem.value_or(Error{}))));
    }
    QList<CampaignId> ids;
    QStringList files;
    QStringList refusals;
    for (const QString &path : paths) {
        const Result<CampaignId> id = importCampaignFile(*library, path);
        if (id) {
            ids.append(*id);
            files.append(QFileInfo(path).fileName());
        } else {
            refusals.append(refusal(path, id.error()));
        }
    }
    if (!ids.isEmpty())
        emit imported();
    QStringList sentences = refusals.first(std::min(mostListed, refusals.size()));
    if (refusals.size() > mostListed)
        sentences.append(
            tr("%n more file(s) cannot be used.", nullptr, static_cast<int>(refusals.size() - mostListed)));
    if (!ids.isEmpty())
        sentences.prepend(outcomeOf(ids, files));
    emit noticed(sentences.join(u'\n'));
}

QString ImportDesk::outcomeOf(const QList<CampaignId> &ids, const QStringList &files) const
{
    if (ids.size() > 1)
        return tr("%n campaign(s) imported; you find them in the library (Ctrl+L). Imported from: %1", nullptr,
            static_cast<int>(ids.size()))
            .arg(listed(files));
    if (m_open(ids.constFirst()))
        return tr("Imported from %1. Nothing is sent until you ask for it.").arg(files.constFirst());
    return tr("Imported from %1. You find it in the library (Ctrl+L).").arg(files.constFirst());
}

QString ImportDesk::refusal(const QString &path, const Error &error) const
{
    if (error.kind == Error::Kind::FileProblem)
        return errorText(error);
    //: %1 is a file, %2 a sentence that says what is wrong with the library
    return tr("%1 was not imported. %2").arg(path, errorText(error));
}

} // namespace dopys
