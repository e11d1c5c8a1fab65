#include "app/importdesk.h"

#include "app/workkeeper.h"
#include "core/errortext.h"
#include "core/log.h"
#include "storage/campaignimport.h"
#include "storage/settings.h"
#include "widgets/documentsfolder.h"
#include "widgets/filedrop.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr qsizetype mostListed = 5; ///< in a notice, which must not fill the window
constexpr auto slow = 500ms;        ///< from then on a person wants to know what is going on
constexpr auto tooLate = 3s;        ///< from then on they have gone on with something else

QString firstOf(const QStringList &names)
{
    return names.first(std::min(mostListed, names.size())).join(u", "_s);
}

QString listed(const QStringList &names)
{
    return names.size() > mostListed ? firstOf(names) + u"…"_s : firstOf(names);
}

QStringList fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names;
}

// By a connection of its own: the window's belongs to the window's thread.
QList<Result<CampaignId>> importAll(const QStringList &paths)
{
    const auto library = Library::open(libraryFile(), unattended);
    QList<Result<CampaignId>> outcomes;
    for (const QString &path : paths)
        outcomes.append(library ? importCampaignFile(**library, path) : Result<CampaignId>(library.error()));
    return outcomes;
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
    auto *dialog = new QFileDialog(&m_window, tr("Import campaigns"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Campaign files (*.dopys.json *.json)"), tr("All files (*)")});
    // Not filesSelected(), which comes while the dialog still stands in front of the window.
    connect(dialog, &QDialog::accepted, this, [this, dialog] { importFiles(dialog->selectedFiles()); });
    dialog->open();
}

void ImportDesk::importFiles(const QStringList &paths)
{
    if (!m_keeper.library()) {
        //: %1 is a sentence that says what is wrong with the library
        return emit noticed(tr("Nothing was imported. %1").arg(errorText(m_libraryProblem.value_or(Error{}))));
    }
    // What a stranger has made as large as it may be takes seconds to read.
    auto *watcher = new QFutureWatcher<Outcomes>(this);
    QElapsedTimer clock;
    clock.start();
    ++m_underWay;
    connect(watcher, &QFutureWatcher<Outcomes>::finished, this, [this, watcher, paths, clock] {
        watcher->deleteLater();
        --m_underWay;
        settle(paths, watcher->result(), std::chrono::milliseconds(clock.elapsed()) > tooLate);
    });
    QTimer::singleShot(
        slow, watcher, [this, paths] { emit noticed(tr("Reading %1…").arg(firstOf(fileNames(paths)))); });
    watcher->setFuture(QtConcurrent::run(importAll, paths));
}

void ImportDesk::settle(const QStringList &paths, const Outcomes &outcomes, bool wasSlow)
{
    QList<CampaignId> ids;
    QStringList files;
    QStringList refusals;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Result<CampaignId> &id = outcomes.at(i);
        if (id) {
            ids.append(*id);
            files.append(QFileInfo(paths.at(i)).fileName());
        } else {
            qCWarning(lcStorage) << "not imported:" << errorKindName(id.error().kind) << id.error().detail;
            refusals.append(refusal(paths.at(i), id.error()));
        }
    }
    if (!ids.isEmpty())
        emit imported();
    QStringList sentences = refusals.first(std::min(mostListed, refusals.size()));
    if (refusals.size() > mostListed)
        sentences.append(
            tr("%n more file(s) cannot be used.", nullptr, static_cast<int>(refusals.size() - mostListed)));
    if (!ids.isEmpty())
        sentences.prepend(outcomeOf(ids, files, wasSlow));
    emit noticed(sentences.join(u'\n'));
}

// Whoever has gone on with something else meanwhile stays where they are.
QString ImportDesk::outcomeOf(const QList<CampaignId> &ids, const QStringList &files, bool wasSlow) const
{
    if (ids.size() > 1)
        return tr("%n campaign(s) imported; you find them in the library (Ctrl+L). Imported from: %1", nullptr,
            static_cast<int>(ids.size()))
            .arg(listed(files));
    if (!wasSlow && m_open(ids.constFirst()))
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
