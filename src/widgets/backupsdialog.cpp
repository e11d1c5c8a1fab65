#include "widgets/backupsdialog.h"

#include "ui_backupsdialog.h"
#include "widgets/documentsfolder.h"
#include "widgets/momenttext.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

const auto suffix = u".sqlite"_s;

QFileDialog *newFileDialog(BackupsDialog *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title, documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

BackupsDialog::BackupsDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::BackupsDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &BackupsDialog::updateButtons);
    connect(m_ui->backUp, &QPushButton::clicked, this, &BackupsDialog::backUpRequested);
    connect(m_ui->save, &QPushButton::clicked, this, &BackupsDialog::chooseWhereToSave);
    connect(m_ui->restore, &QPushButton::clicked, this, [this] {
        const LibraryBackup &backup = m_backups.at(m_ui->list->currentRow());
        confirm(backup.file, tr("Everything in the library becomes what it was on %1.").arg(exactMoment(backup.made)));
    });
    connect(m_ui->restoreFile, &QPushButton::clicked, this, &BackupsDialog::chooseWhatToRestore);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    say({});
    updateButtons();
}

BackupsDialog::~BackupsDialog() = default;

void BackupsDialog::setBackups(const QList<LibraryBackup> &backups)
{
    m_backups = backups;
    showList();
}

void BackupsDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        say(tr("One moment…"));
    updateButtons();
}

void BackupsDialog::setRunning(bool running)
{
    m_running = running;
    updateButtons();
}

void BackupsDialog::say(const QString &sentence)
{
    m_ui->told->setText(sentence);
    m_ui->told->setVisible(!sentence.isEmpty());
}

void BackupsDialog::chooseWhereToSave()
{
    QFileDialog *dialog = newFileDialog(this, tr("Save a backup"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"dopys-"_s + QDate::currentDate().toString(Qt::ISODate) + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::saveRequested);
    dialog->open();
}

void BackupsDialog::chooseWhatToRestore()
{
    QFileDialog *dialog = newFileDialog(this, tr("Restore a backup"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups of Dopys (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        confirm(file, tr("Everything in the library becomes what %1 holds.").arg(QFileInfo(file).fileName()));
    });
    dialog->open();
}

void BackupsDialog::confirm(const QString &file, const QString &question)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Restore a backup"), {}, QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    //: %1 is a sentence that says what will be there then
    box->setText(tr("%1 What is there now is kept as a backup before.").arg(question));
    QPushButton *restore = box->addButton(tr("Restore"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(restore, &QPushButton::clicked, this, [this, file] { emit restoreRequested(file); });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void BackupsDialog::showList()
{
    const auto occasion = [](LibraryBackup::Occasion why) {
        switch (why) {
        case LibraryBackup::Occasion::Daily:
            return tr("daily");
        case LibraryBackup::Occasion::Asked:
            return tr("made by you");
        case LibraryBackup::Occasion::BeforeRestore:
            return tr("before another was restored");
        case LibraryBackup::Occasion::BeforeUpgrade:
            return tr("before a new version of Dopys");
        }
        return QString();
    };
    const int row = std::max(0, m_ui->list->currentRow());
    m_ui->list->clear();
    for (const LibraryBackup &backup : std::as_const(m_backups)) {
        m_ui->list->addItem(u"%1 · %2 · %3"_s.arg(exactMoment(backup.made), occasion(backup.occasion),
            QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat)));
    }
    m_ui->list->setCurrentRow(std::min(row, m_ui->list->count() - 1));
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    const QString why = m_running ? tr("Posts are being written. Wait until they are done, or stop them.") : QString();
    for (QPushButton *button : {m_ui->backUp, m_ui->save})
        button->setEnabled(!m_busy);
    for (QPushButton *button : {m_ui->restore, m_ui->restoreFile}) {
        button->setEnabled(!m_busy && !m_running);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    m_ui->restore->setEnabled(m_ui->restore->isEnabled() && m_ui->list->currentRow() >= 0);
}

void BackupsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showList();
    }
}

} // namespace dopys
