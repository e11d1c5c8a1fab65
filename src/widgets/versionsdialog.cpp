#include "widgets/versionsdialog.h"

#include "core/worddiff.h"
#include "ui_versionsdialog.h"
#include "widgets/momenttext.h"
#include "widgets/textcolours.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QTextCharFormat formatOf(DiffPiece::Kind kind, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == DiffPiece::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(readableRed(palette));
    } else if (kind == DiffPiece::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(readableGreen(palette));
    }
    return format;
}

qsizetype lettersOf(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    qsizetype letters = 0;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == kind)
            letters += piece.text.simplified().size();
    }
    return letters;
}

/// The text of now after the text of @p before: woven into each other, nobody could read either of two texts that have
/// hardly a word in common.
QList<DiffPiece> readableDiff(const QString &before, const QString &now)
{
    using Kind = DiffPiece::Kind;
    const QList<DiffPiece> woven = wordDiff(before, now);
    const qsizetype changed = std::min(lettersOf(woven, Kind::Removed), lettersOf(woven, Kind::Added));
    if (lettersOf(woven, Kind::Same) * 2 > changed || changed == 0)
        return woven;
    return {{Kind::Removed, before}, {Kind::Same, u"\n\n"_s}, {Kind::Added, now}};
}

} // namespace

VersionsDialog::VersionsDialog(const QList<TextHistory> &histories, const TextField &open, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::VersionsDialog>()), m_histories(histories)
{
    m_ui->setupUi(this);
    m_ui->splitter->setSizes({260, 480});
    m_restore = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_ui->field->addItems(QStringList(m_histories.size(), QString()));
    fillTexts();
    for (int row = 0; row < m_histories.size(); ++row) {
        if (m_histories.at(row).field == open)
            m_ui->field->setCurrentIndex(row);
    }
    connect(m_ui->field, &QComboBox::currentIndexChanged, this, &VersionsDialog::showField);
    connect(m_ui->versions, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &VersionsDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const TextVersion *version = chosen()) {
            emit restoreRequested(m_histories.at(m_ui->field->currentIndex()).field, version->text);
            accept();
        }
    });
    showField();
}

VersionsDialog::~VersionsDialog() = default;

void VersionsDialog::setPost(int number, const QString &title)
{
    m_number = number;
    m_title = title;
    fillTexts();
}

void VersionsDialog::fillTexts()
{
    if (m_number > 0)
        //: %1 is the number of the post, %2 its title
        setWindowTitle(tr("Versions of post %1: %2").arg(QString::number(m_number), m_title));
    m_restore->setText(tr("Restore this version"));
    for (int row = 0; row < m_histories.size(); ++row) {
        const TextField &field = m_histories.at(row).field;
        QString name = spec(field.platform).name;
        if (field.kind == TextField::Kind::Hashtags)
            name = tr("Hashtags");
        else if (field.kind == TextField::Kind::ImagePrompt)
            name = tr("Image prompt");
        m_ui->field->setItemText(row, name);
    }
}

void VersionsDialog::showField()
{
    m_ui->versions->clear();
    const TextHistory &history = m_histories.at(m_ui->field->currentIndex());
    const bool isNewestNow = !history.versions.isEmpty() && history.versions.constFirst().text == history.now;
    for (const TextVersion &version : history.versions) {
        QString who = tr("written by the model");
        if (version.origin == TextOrigin::Person)
            who = tr("edited by you");
        else if (version.origin == TextOrigin::Demo)
            who = tr("written by the demo");
        const QString line = exactMoment(version.made) + u" · "_s + who;
        const bool isNow = m_ui->versions->count() == 0 && isNewestNow;
        //: %1 is the line of a version: what the text says at present
        m_ui->versions->addItem(isNow ? tr("%1 · now").arg(line) : line);
    }
    fitList();
    m_ui->versions->setCurrentRow(history.versions.size() > 1 && isNewestNow ? 1 : 0);
    showVersion();
}

// No line is cut, in any font.
void VersionsDialog::fitList()
{
    const int bar = m_ui->versions->verticalScrollBar()->sizeHint().width();
    m_ui->versions->setMinimumWidth(m_ui->versions->sizeHintForColumn(0) + 2 * m_ui->versions->frameWidth() + bar);
}

const TextVersion *VersionsDialog::chosen() const
{
    const QList<TextVersion> &versions = m_histories.at(m_ui->field->currentIndex()).versions;
    const int row = m_ui->versions->currentRow();
    return row >= 0 && row < versions.size() ? &versions.at(row) : nullptr;
}

// Foreign text goes in as characters, never as markup.
void VersionsDialog::showVersion()
{
    m_ui->whole->clear();
    m_ui->difference->clear();
    m_ui->legend->hide();
    const TextVersion *version = chosen();
    const QString now = m_histories.at(m_ui->field->currentIndex()).now;
    m_restore->setEnabled(version && version->text != now);
    if (!version)
        return;
    m_ui->whole->setPlainText(version->text);
    m_ui->legend->setVisible(version->text != now);
    QTextCursor cursor = m_ui->difference->textCursor();
    const QList<DiffPiece> pieces = readableDiff(version->text, now);
    for (const DiffPiece &piece : pieces)
        cursor.insertText(piece.text, formatOf(piece.kind, palette()));
    m_ui->difference->moveCursor(QTextCursor::Start);
}

void VersionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillTexts();
        showField();
    } else if (event->type() == QEvent::FontChange && m_restore) {
        fitList();
    }
}

} // namespace dopys
