#include "widgets/startpage.h"

#include "ui_startpage.h"

#include <QEvent>
#include <QScrollBar>

namespace dopys {

namespace {
constexpr double headlineScale = 1.6;
constexpr int roomInDemo = 48; // pixels beside the words
} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->sheet->installEventFilter(this);
    connect(m_ui->keyPanel, &KeyPanel::checkRequested, this, &StartPage::checkKeyRequested);
    connect(m_ui->keyPanel, &KeyPanel::saveRequested, this, &StartPage::saveKeyRequested);
    connect(m_ui->keyPanel, &KeyPanel::removeRequested, this, &StartPage::removeKeyRequested);
    connect(m_ui->demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    updateFonts();
    updateTexts();
}

StartPage::~StartPage() = default;

void StartPage::setKeyPlace(KeyPlace place)
{
    m_ui->keyPanel->setPlace(place);
    updateTexts();
}

void StartPage::askForKey()
{
    m_ui->keyPanel->ask();
    m_ui->scroll->ensureWidgetVisible(m_ui->keyPanel);
}

bool StartPage::hasTypedKey() const
{
    return !m_ui->keyPanel->typed().isEmpty();
}

bool StartPage::commitKey()
{
    return m_ui->keyPanel->commit();
}

void StartPage::setRunning(bool running)
{
    m_ui->demo->setEnabled(!running);
}

QSize StartPage::minimumSizeHint() const
{
    // Nothing is cut off sideways: the scroll area has no horizontal bar.
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    return QWidget::minimumSizeHint().expandedTo({m_ui->sheet->minimumSizeHint().width() + bar, 0});
}

void StartPage::showKeyCheck(const QByteArray &key, const std::optional<Error> &problem)
{
    m_ui->keyPanel->showCheck(key, problem);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    } else if (event->type() == QEvent::FontChange) {
        updateFonts();
    }
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area keeps it to itself when its content needs another width.
    if (watched == m_ui->sheet && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void StartPage::updateFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headlineScale);
    large.setBold(true);
    m_ui->headline->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *number : {m_ui->number1, m_ui->number2, m_ui->number3})
        number->setFont(bold);
}

void StartPage::updateTexts()
{
    const bool without = m_ui->keyPanel->place() == KeyPlace::None;
    m_ui->withoutKey->setVisible(without);
    m_ui->demo->setMinimumWidth(m_ui->demo->fontMetrics().horizontalAdvance(m_ui->demo->text()) + roomInDemo);
    m_ui->withoutKey->setText(tr("There is no Gemini key yet. Add yours, or try the demo first."));
}

} // namespace dopys
