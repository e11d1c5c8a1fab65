#include "widgets/exportdialog.h"

#include "core/campaign.h"
#include "ui_exportdialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype mostNamed = 10; ///< posts by their numbers in a sentence

} // namespace

ExportContents ExportContents::of(const Campaign &campaign)
{
    ExportContents contents{.posts = static_cast<int>(campaign.posts.size()), .demo = campaign.demo};
    for (const Post &post : campaign.posts) {
        const Post counted = standing(post);
        if (std::holds_alternative<Done>(counted.state))
            ++contents.done;
        else if (!counted.content.isEmpty())
            ++contents.partly;
    }
    return contents;
}

ExportDialog::ExportDialog(QList<ExportChoice> choices, const ExportContents &contents, const QString &folder,
    FreePath freePath, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_choices(std::move(choices)), m_contents(contents),
      m_folder(folder), m_freePath(std::move(freePath))
{
    m_ui->setupUi(this);
    for (const ExportChoice &choice : std::as_const(m_choices))
        m_ui->format->addItem(choice.name);
    m_ui->problem->hide();
    m_ui->unfinished->setChecked(m_contents.done == 0); // or the file would be empty
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_ui->unfinished, &QCheckBox::toggled, this, &ExportDialog::updateTexts);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->path, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_ui->problem->hide();
        updateTexts();
        m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!path.trimmed().isEmpty());
    });
    // Not accept(): the caller writes first, and the dialog stays when that fails.
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::requestExport);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateTexts();
    showFormat(m_ui->format->currentIndex());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::showFormat(int row)
{
    const ExportChoice &choice = m_choices.at(row);
    m_ui->description->setText(choice.description);
    m_ui->path->setText(QDir::toNativeSeparators(m_freePath(m_folder, choice.fileName)));
}

// A name alone goes where the others go, never into the folder that the program happens to run in.
QString ExportDialog::path() const
{
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(QDir::fromNativeSeparators(m_ui->path->text().trimmed())));
}

void ExportDialog::requestExport()
{
    const bool namesFolder = QDir::fromNativeSeparators(m_ui->path->text().trimmed()).endsWith(u'/');
    m_ui->path->setText(QDir::toNativeSeparators(path()));
    if (namesFolder || QFileInfo(path()).isDir())
        return showProblem(tr("This is a folder. Add a name for the file."));
    const bool unfinished = m_ui->unfinished->isVisible() && m_ui->unfinished->isChecked();
    emit exportRequested(m_choices.at(m_ui->format->currentIndex()).key, path(), path() == m_replaceable, unfinished);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = QFileInfo(path).path();
        m_replaceable = QFileInfo::exists(path) ? path : QString(); // the file dialog has asked
        m_ui->path->setText(QDir::toNativeSeparators(path));
    });
    dialog->open();
}

void ExportDialog::showProblem(const QString &sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
}

void ExportDialog::askToReplace()
{
    m_replaceable = path();
    updateTexts();
    showProblem(tr("There is a file with this name already. Replace it, or choose another name."));
}

QString ExportDialog::contentsText() const
{
    if (m_contents.done == m_contents.posts)
        return tr("All %n post(s) are ready.", nullptr, m_contents.posts);
    if (m_choices.at(m_ui->format->currentIndex()).keepsUnfinished) {
        //: %1 of %n posts are ready
        return tr("%1 of %n post(s) ready. The others go along as they are.", nullptr, m_contents.posts)
            .arg(m_contents.done);
    }
    //: %1 of %n posts are ready
    return m_ui->unfinished->isChecked()
        ? tr("%1 of %n post(s) ready. Those without a text keep their place and stay empty.", nullptr, m_contents.posts)
              .arg(m_contents.done)
        //: %1 of %n posts are ready
        : tr("%1 of %n post(s) ready. The others keep their place and stay empty.", nullptr, m_contents.posts)
              .arg(m_contents.done);
}

QString ExportDialog::tooLongText() const
{
    QList<int> tooLong = m_contents.tooLong.ready;
    if (m_ui->unfinished->isChecked() || m_choices.at(m_ui->format->currentIndex()).keepsUnfinished)
        tooLong += m_contents.tooLong.unfinished;
    if (tooLong.isEmpty())
        return {};
    std::sort(tooLong.begin(), tooLong.end());
    QStringList numbers;
    for (const int number : tooLong.first(std::min(mostNamed, tooLong.size())))
        numbers.append(QLocale().toString(number));
    if (tooLong.size() > mostNamed)
        numbers.append(QChar(u'…'));
    //: %1 is the posts' numbers such as "1, 4"
    return tr("%n post(s) with a text that is too long for its network: %1", nullptr, static_cast<int>(tooLong.size()))
        .arg(numbers.join(u", "_s));
}

void ExportDialog::updateTexts()
{
    const bool replaces = !m_replaceable.isEmpty() && path() == m_replaceable;
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(replaces ? tr("Replace") : tr("Export"));
    m_ui->contents->setText(contentsText());
    m_ui->tooLong->setText(tooLongText());
    m_ui->tooLong->setVisible(!m_ui->tooLong->text().isEmpty());
    const bool keepsAll = m_choices.at(m_ui->format->currentIndex()).keepsUnfinished;
    m_ui->unfinished->setVisible(m_contents.partly > 0 && !keepsAll);
    m_ui->unfinished->setText(tr("Also take %n unfinished post(s), marked as incomplete", nullptr, m_contents.partly));
    m_ui->demo->setVisible(m_contents.demo);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    }
}

} // namespace dopys
