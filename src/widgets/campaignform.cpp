#include "widgets/campaignform.h"

#include "core/language.h"
#include "ui_campaignform.h"
#include "widgets/problemtext.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int narrowest = 320;

using Field = FieldProblem::Field;
constexpr std::array notedFields{
    Field::BusinessName, Field::ProductService, Field::TargetAudience, Field::Theme, Field::Platforms};

std::array<std::pair<Platform, QCheckBox *>, 4> platformBoxes(const Ui::CampaignForm &ui)
{
    return {{{Platform::Facebook, ui.facebook}, {Platform::Instagram, ui.instagram}, {Platform::LinkedIn, ui.linkedIn},
        {Platform::X, ui.x}}};
}

const FieldProblem *problemOf(const QList<FieldProblem> &found, Field field)
{
    const auto it
        = std::find_if(found.cbegin(), found.cend(), [field](const FieldProblem &p) { return p.field == field; });
    return it == found.cend() ? nullptr : &*it;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

CampaignForm::CampaignForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CampaignForm>())
{
    m_ui->setupUi(this);
    // Its own limit of 32767 would cut a pasted text without a word.
    for (QLineEdit *edit : {m_ui->businessName, m_ui->theme})
        edit->setMaxLength(std::numeric_limits<int>::max());
    m_ui->numPosts->setRange(1, maxPostsInWindow);
    m_ui->fields->installEventFilter(this);
    m_ui->scroll->setFocusProxy(m_ui->businessName);
    setFocusProxy(m_ui->businessName);
    fillChoices();
    setInput(CampaignInput{});
    m_languageChosen = false;
    selectOwnLanguage();
    updateTexts();
    connectFields();
}

CampaignForm::~CampaignForm() = default;

CampaignInput CampaignForm::input() const
{
    CampaignInput input;
    input.businessName = m_ui->businessName->text();
    input.productService = m_ui->product->text();
    input.targetAudience = m_ui->audience->text();
    input.goal = static_cast<Goal>(m_ui->goal->currentData().toInt());
    input.tone = static_cast<Tone>(m_ui->tone->currentData().toInt());
    input.theme = m_ui->theme->text();
    input.numPosts = m_ui->numPosts->value();
    input.platforms.clear();
    for (const auto &[platform, box] : platformBoxes(*m_ui)) {
        if (box->isChecked())
            input.platforms.append(platform);
    }
    input.language = m_ui->language->currentData().toString();
    return input;
}

void CampaignForm::setInput(const CampaignInput &input)
{
    const QSignalBlocker quiet(this);
    m_ui->businessName->setText(input.businessName);
    m_ui->product->setText(input.productService);
    m_ui->audience->setText(input.targetAudience);
    m_ui->goal->setCurrentIndex(m_ui->goal->findData(static_cast<int>(input.goal)));
    m_ui->tone->setCurrentIndex(m_ui->tone->findData(static_cast<int>(input.tone)));
    m_ui->theme->setText(input.theme);
    m_ui->numPosts->setValue(input.numPosts);
    for (const auto &[platform, box] : platformBoxes(*m_ui))
        box->setChecked(input.platforms.contains(platform));
    if (const PostLanguage *row = postLanguage(input.language)) {
        m_ui->language->setCurrentIndex(m_ui->language->findData(QString(row->code)));
        m_languageChosen = true;
    }
    for (const Field field : notedFields) {
        showField(field, nullptr);
        checkAgain(field);
    }
}

bool CampaignForm::looksAtBriefFirst() const
{
    return m_ui->briefFirst->isChecked();
}

void CampaignForm::setLooksAtBriefFirst(bool on)
{
    const QSignalBlocker quiet(this);
    m_ui->briefFirst->setChecked(on);
}

bool CampaignForm::validate()
{
    const QList<FieldProblem> found = problems(input());
    for (const Field field : notedFields)
        showField(field, problemOf(found, field));
    if (found.isEmpty())
        return true;
    const Field first = found.constFirst().field;
    widgetOf(first)->setFocus(Qt::OtherFocusReason);
    m_ui->fields->layout()->activate(); // the notes have just changed their heights
    m_ui->scroll->ensureWidgetVisible(noteOf(first));
    m_ui->scroll->ensureWidgetVisible(widgetOf(first));
    return false;
}

void CampaignForm::fillEmptyRequired(const CampaignInput &sample)
{
    CampaignInput filled = input();
    if (isBlank(filled.businessName))
        filled.businessName = sample.businessName;
    if (isBlank(filled.productService))
        filled.productService = sample.productService;
    if (isBlank(filled.targetAudience))
        filled.targetAudience = sample.targetAudience;
    if (filled.platforms.isEmpty())
        filled.platforms = allPlatforms();
    setInput(filled);
}

void CampaignForm::setGenerateIsNext(bool next)
{
    m_ui->generate->setDefault(next);
}

void CampaignForm::setRunning(bool running)
{
    m_ui->generate->setEnabled(!running);
    updateTexts();
}

QSize CampaignForm::minimumSizeHint() const
{
    // Fields are never cut off sideways: their scroll area has no horizontal bar.
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    const int width = m_ui->fields->minimumSizeHint().width() + bar;
    return QWidget::minimumSizeHint().expandedTo({std::max(narrowest, width), 0});
}

void CampaignForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (!m_languageChosen)
            selectOwnLanguage();
        updateTexts();
        updateGeometry();
    }
}

bool CampaignForm::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area keeps it to itself when its content needs another width.
    if (watched == m_ui->fields) {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return false;
    }
    // The wheel scrolls the form; it does not change a choice that the pointer happens to pass.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CampaignForm::fillChoices()
{
    for (const Goal goal : {Goal::Sales, Goal::Engagement, Goal::Traffic, Goal::Awareness})
        m_ui->goal->addItem(QString(), static_cast<int>(goal));
    for (const Tone tone : {Tone::Professional, Tone::Friendly, Tone::Sarcastic, Tone::Inspirational, Tone::Humorous})
        m_ui->tone->addItem(QString(), static_cast<int>(tone));
    for (const PostLanguage &row : postLanguages())
        m_ui->language->addItem(row.nativeName.toString(), QString(row.code));
    updateChoiceNames();
    for (QWidget *choice : std::initializer_list<QWidget *>{m_ui->goal, m_ui->tone, m_ui->language, m_ui->numPosts}) {
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
    }
}

void CampaignForm::connectFields()
{
    const auto watch = [this](Field field) {
        return [this, field] {
            checkAgain(field);
            emit edited();
        };
    };
    connect(m_ui->businessName, &QLineEdit::textChanged, this, watch(Field::BusinessName));
    connect(m_ui->product, &QPlainTextEdit::textChanged, this, watch(Field::ProductService));
    connect(m_ui->audience, &QPlainTextEdit::textChanged, this, watch(Field::TargetAudience));
    connect(m_ui->theme, &QLineEdit::textChanged, this, watch(Field::Theme));
    for (const auto &[platform, box] : platformBoxes(*m_ui))
        connect(box, &QCheckBox::toggled, this, watch(Field::Platforms));
    connect(m_ui->goal, &QComboBox::currentIndexChanged, this, &CampaignForm::edited);
    connect(m_ui->tone, &QComboBox::currentIndexChanged, this, &CampaignForm::edited);
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, &CampaignForm::edited);
    connect(m_ui->language, &QComboBox::activated, this, [this] { m_languageChosen = true; });
    connect(m_ui->numPosts, &QSpinBox::valueChanged, this, &CampaignForm::edited);
    connect(m_ui->briefFirst, &QCheckBox::toggled, this, &CampaignForm::edited);

    connect(m_ui->generate, &QPushButton::clicked, this, &CampaignForm::requestGenerate);
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (!m_keysTaken || !m_keysTaken())
            m_ui->generate->click();
    });
}

void CampaignForm::requestGenerate()
{
    if (validate())
        emit generateRequested();
}

QWidget *CampaignForm::widgetOf(Field field) const
{
    switch (field) {
    case Field::BusinessName:
        return m_ui->businessName;
    case Field::ProductService:
        return m_ui->product;
    case Field::TargetAudience:
        return m_ui->audience;
    case Field::Theme:
        return m_ui->theme;
    case Field::NumPosts:
        return m_ui->numPosts;
    case Field::Platforms:
        return m_ui->facebook;
    case Field::Language:
        return m_ui->language;
    }
    return nullptr;
}

FieldNote *CampaignForm::noteOf(Field field) const
{
    switch (field) {
    case Field::BusinessName:
        return m_ui->businessNameNote;
    case Field::ProductService:
        return m_ui->productNote;
    case Field::TargetAudience:
        return m_ui->audienceNote;
    case Field::Theme:
        return m_ui->themeNote;
    default:
        return m_ui->platformsNote;
    }
}

/// While a person types: a text that has become too long is refused at once, one that is missing only when
/// asked.
void CampaignForm::checkAgain(Field field)
{
    const QList<FieldProblem> found = problems(input());
    const FieldProblem *problem = problemOf(found, field);
    const bool shown = noteOf(field)->kind() == FieldNote::Kind::Problem;
    showField(field, problem && (shown || problem->kind == FieldProblem::Kind::TooLong) ? problem : nullptr);
}

void CampaignForm::showField(Field field, const FieldProblem *problem)
{
    const qsizetype length = lengthOf(input(), field);
    const bool near = !problem && isNearLimit(field, length);
    const QString counted = near ? lengthText(field, length) : hintText(field);
    const QString text = problem ? problemText(*problem) : counted;
    noteOf(field)->say(problem ? FieldNote::Kind::Problem : FieldNote::Kind::Hint, text);
    QWidget *described = field == Field::Platforms ? m_ui->platforms : widgetOf(field);
    described->setAccessibleDescription(text);
}

void CampaignForm::updateTexts()
{
    updateChoiceNames();
    const QList<FieldProblem> found = problems(input());
    for (const Field field : notedFields) {
        const bool shown = noteOf(field)->kind() == FieldNote::Kind::Problem;
        showField(field, shown ? problemOf(found, field) : nullptr);
    }
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    //: tooltip of a button, %1 is a keyboard shortcut
    const QString ready = tr("Write the brief and the posts (%1)").arg(keys);
    const QString why = tr("A campaign is being written. Wait until it is done, or stop it.");
    m_ui->generate->setToolTip(m_ui->generate->isEnabled() ? ready : why);
    m_ui->generate->setAccessibleDescription(m_ui->generate->toolTip());
}

void CampaignForm::updateChoiceNames()
{
    const std::array goals{tr("Sales"), tr("Engagement"), tr("Traffic"), tr("Awareness")};
    for (int i = 0; i < m_ui->goal->count(); ++i)
        m_ui->goal->setItemText(i, goals.at(static_cast<std::size_t>(m_ui->goal->itemData(i).toInt())));
    const std::array tones{tr("Professional"), tr("Friendly"), tr("Sarcastic"), tr("Inspirational"), tr("Humorous")};
    for (int i = 0; i < m_ui->tone->count(); ++i)
        m_ui->tone->setItemText(i, tones.at(static_cast<std::size_t>(m_ui->tone->itemData(i).toInt())));
}

void CampaignForm::selectOwnLanguage()
{
    const QSignalBlocker quiet(this);
    const PostLanguage *row = postLanguage(QLocale().bcp47Name());
    m_ui->language->setCurrentIndex(m_ui->language->findData(QString(row ? row->code : "en"_L1)));
}

} // namespace dopys
