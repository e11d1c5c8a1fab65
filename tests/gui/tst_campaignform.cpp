#include "widgets/campaignform.h"
#include "widgets/fieldnote.h"
#include "widgets/paragraphedit.h"
#include "widgets/samplecampaign.h"
#include "widgets/textcolours.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextCursor>
#include <QTranslator>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

/// Every text in brackets, as a language that nobody mistakes for English.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

CampaignInput filled()
{
    CampaignInput input;
    input.businessName = u"Кав'ярня «Зерно»"_s;
    input.productService = u"Кава\nта випічка за 60\u00a0грн"_s;
    input.targetAudience = u"<b>Сусіди</b>"_s;
    input.goal = Goal::Traffic;
    input.tone = Tone::Humorous;
    input.theme = u"Ранок"_s;
    input.numPosts = 12;
    input.platforms = {Platform::Instagram, Platform::X};
    input.language = u"uk"_s;
    return input;
}

} // namespace

class TestCampaignForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<CampaignForm> m_form;

    template <typename T> T *child(const char *name) const
    {
        auto *found = m_form->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QString note(const char *name) const { return child<FieldNote>(name)->text(); }
    bool hasProblem(const char *name) const { return child<FieldNote>(name)->kind() == FieldNote::Kind::Problem; }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_form = std::make_unique<CampaignForm>();
        m_form->resize(360, 420);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    void cleanup() { m_form.reset(); }

    void givesBackWhatItWasGiven()
    {
        m_form->setInput(filled());
        QCOMPARE(m_form->input(), filled());
        m_form->setLooksAtBriefFirst(true);
        QVERIFY(m_form->looksAtBriefFirst());
    }

    void tellsNobodyOfWhatItWasGiven()
    {
        QSignalSpy edited(m_form.get(), &CampaignForm::edited);
        m_form->setInput(filled());
        m_form->setLooksAtBriefFirst(true);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(child<QLineEdit>("theme"), u"a"_s);
        QCOMPARE(edited.size(), 1);
    }

    void beginsInTheLanguageOfTheInterface()
    {
        QLocale::setDefault(QLocale(QLocale::Ukrainian));
        QCOMPARE(CampaignForm().input().language, u"uk"_s);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(CampaignForm().input().language, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::Georgian)); // posts cannot be written in it
        QCOMPARE(CampaignForm().input().language, u"en"_s);
    }

    void everyFieldIsNamedByItsLabel_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("name");
        QTest::newRow("business") << u"businessName"_s << u"Business name"_s;
        QTest::newRow("product") << u"product"_s << u"Product or service"_s;
        QTest::newRow("audience") << u"audience"_s << u"Target audience"_s;
        QTest::newRow("goal") << u"goal"_s << u"Campaign goal"_s;
        QTest::newRow("tone") << u"tone"_s << u"Tone"_s;
        QTest::newRow("theme") << u"theme"_s << u"Theme or slogan"_s;
        QTest::newRow("posts") << u"numPosts"_s << u"Number of posts"_s;
        QTest::newRow("language") << u"language"_s << u"Language of the posts"_s;
    }

    void everyFieldIsNamedByItsLabel()
    {
        QFETCH(QString, field);
        QFETCH(QString, name);
        const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
        const auto label = std::find_if(labels.cbegin(), labels.cend(),
            [&](const QLabel *each) { return each->buddy() && each->buddy()->objectName() == field; });
        QVERIFY(label != labels.cend());
        QCOMPARE((*label)->text(), name);
    }

    void noLabelGuessesRichText()
    {
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void saysWhatIsMissingAndGoesToTheFirst()
    {
        QTest::keyClicks(child<QLineEdit>("businessName"), u"  "_s);
        child<QCheckBox>("facebook")->setFocus();
        QVERIFY(!m_form->validate());
        QCOMPARE(note("businessNameNote"), u"Write the name of the business."_s);
        QCOMPARE(child<QLineEdit>("businessName")->accessibleDescription(), note("businessNameNote"));
        QVERIFY(hasProblem("productNote"));
        QVERIFY(hasProblem("audienceNote"));
        QVERIFY(!hasProblem("themeNote"));
        QVERIFY(!hasProblem("platformsNote"));
        QVERIFY(child<QLineEdit>("businessName")->hasFocus());
    }

    void saysOfAFormThatComesBackWhatIsTooLong()
    {
        CampaignInput input = filled();
        input.theme = u"a"_s.repeated(maxTheme + 1);
        m_form->setInput(input);
        QVERIFY(hasProblem("themeNote"));
        QVERIFY(!hasProblem("productNote"));
    }

    void scrollsToTheWrongField()
    {
        CampaignInput input = filled();
        input.platforms.clear();
        m_form->setInput(input);
        QVERIFY(child<QCheckBox>("facebook")->visibleRegion().isEmpty());
        QVERIFY(!m_form->validate());
        QCOMPARE(note("platformsNote"), u"Choose at least one platform."_s);
        QVERIFY(!child<QCheckBox>("facebook")->visibleRegion().isEmpty());
        QVERIFY(!child<FieldNote>("platformsNote")->visibleRegion().isEmpty());
        QVERIFY(child<QCheckBox>("facebook")->hasFocus());
    }

    void takesAProblemBackWhenItIsMended()
    {
        QVERIFY(!m_form->validate());
        QTest::keyClicks(child<QLineEdit>("businessName"), u"Z"_s);
        QVERIFY(!hasProblem("businessNameNote"));
        QVERIFY(hasProblem("productNote"));
    }

    void refusesALongTextAtOnceAndCutsNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("limit");
        QTest::newRow("business") << u"businessName"_s << maxBusinessName;
        QTest::newRow("theme") << u"theme"_s << maxTheme;
        QTest::newRow("product") << u"product"_s << maxLongText;
        QTest::newRow("audience") << u"audience"_s << maxLongText;
    }

    void refusesALongTextAtOnceAndCutsNothing()
    {
        QFETCH(QString, field);
        QFETCH(int, limit);
        m_form->setInput(filled());
        auto *edit = m_form->findChild<QWidget *>(field);
        const QString text(40'000, u'ї'); // more than a QLineEdit takes by itself
        QApplication::clipboard()->setText(text);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keySequence(edit, QKeySequence::Paste);
        const QByteArray noteName = (field + u"Note"_s).toLatin1();
        QVERIFY(hasProblem(noteName.constData()));
        QVERIFY2(
            note(noteName.constData()).contains(QLocale().toString(limit)), qPrintable(note(noteName.constData())));
        QVERIFY(note(noteName.constData()).contains(QLocale().toString(40'000)));
        const CampaignInput input = m_form->input();
        QVERIFY(
            (QStringList{input.businessName, input.theme, input.productService, input.targetAudience}.contains(text)));
        QVERIFY(!m_form->validate());
    }

    void countsOnlyNearTheLimit()
    {
        auto *theme = child<QLineEdit>("theme");
        theme->setText(QString(269, u'a'));
        QCOMPARE(note("themeNote"), QString());
        theme->setText(QString(270, u'a'));
        QCOMPARE(note("themeNote"), u"Characters: 270 of 300"_s);
        theme->setText(QString(300, u'a'));
        QVERIFY(!hasProblem("themeNote"));
        theme->setText(QString(301, u'a'));
        QVERIFY(hasProblem("themeNote"));
    }

    void asksToGenerateOnlyWhenAllIsInOrder()
    {
        QSignalSpy wanted(m_form.get(), &CampaignForm::generateRequested);
        QTest::mouseClick(child<QPushButton>("generate"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 0);
        m_form->setInput(filled());
        QTest::mouseClick(child<QPushButton>("generate"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void generatesByKeyboardFromAnyField()
    {
        QSignalSpy wanted(m_form.get(), &CampaignForm::generateRequested);
        m_form->setInput(filled());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *product = child<ParagraphEdit>("product");
            product->setFocus();
            QTest::keyClick(product, key, Qt::ControlModifier);
        }
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(m_form->input(), filled());
    }

    void staysEditableWhileRunning()
    {
        QSignalSpy wanted(m_form.get(), &CampaignForm::generateRequested);
        m_form->setInput(filled());
        const QString usual = child<QPushButton>("generate")->toolTip();
        m_form->setRunning(true);
        QTest::keyClick(child<QLineEdit>("theme"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(child<QLineEdit>("theme")->isEnabled());
        QVERIFY(child<QPushButton>("generate")->toolTip() != usual);
        m_form->setRunning(false);
        QCOMPARE(child<QPushButton>("generate")->toolTip(), usual);
        QVERIFY(child<QPushButton>("generate")->isEnabled());
    }

    void tabLeavesALongField()
    {
        auto *product = child<ParagraphEdit>("product");
        product->setFocus();
        QTest::keyClick(product, Qt::Key_Tab);
        QVERIFY(child<ParagraphEdit>("audience")->hasFocus());
        QCOMPARE(m_form->input().productService, QString());
    }

    void longFieldsGrowALittle()
    {
        auto *product = child<ParagraphEdit>("product");
        const int three = product->height();
        product->setText(u"a\nb\nc"_s);
        QCOMPARE(product->height(), three);
        product->setText(u"a\nb\nc\nd\ne"_s);
        QTRY_VERIFY(product->height() > three);
        QCOMPARE(product->verticalScrollBar()->maximum(), 0); // all five lines are in sight
        product->setText(QString(60, u'\n'));
        QTRY_VERIFY(product->height() > three * 2);
        QVERIFY(product->height() < three * 4);
    }

    void longFieldsShowTheirTextAtEveryWidth()
    {
        auto *product = child<ParagraphEdit>("product");
        product->setText(u"слово за словом рядок росте "_s.repeated(6));
        for (const int width : {700, 360, 520, 340}) {
            m_form->resize(width, 420);
            const auto spare = [product] {
                QTextCursor end(product->document());
                end.movePosition(QTextCursor::End);
                return product->viewport()->rect().bottom() - product->cursorRect(end).bottom();
            };
            QTRY_VERIFY2(spare() >= 0, qPrintable(QString::number(width)));
            QTRY_COMPARE(product->height() - product->viewport()->height(), 2 * product->frameWidth());
        }
    }

    void fillsOnlyWhatIsEmpty()
    {
        CampaignInput mine;
        mine.productService = u"Мої вироби"_s;
        mine.numPosts = 5;
        mine.language = u"pl"_s;
        m_form->setInput(mine);
        m_form->fillEmptyRequired(sampleCampaign());
        const CampaignInput input = m_form->input();
        QCOMPARE(input.productService, mine.productService);
        QCOMPARE(input.businessName, sampleCampaign().businessName);
        QCOMPARE(input.targetAudience, sampleCampaign().targetAudience);
        QCOMPARE(input.theme, QString());
        QCOMPARE(input.numPosts, 5);
        QCOMPARE(input.language, u"pl"_s);
        QVERIFY(m_form->validate());
    }

    void samplesAreInOrderInBothLanguages()
    {
        for (const QLocale::Language language : {QLocale::Ukrainian, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            QVERIFY(problems(sampleCampaign()).isEmpty());
            QCOMPARE(languageOfTexts(sampleCampaign()), sampleCampaign().language);
        }
    }

    void switchesTheLanguageWithoutLosingAnything()
    {
        CampaignInput input = filled();
        input.targetAudience.clear();
        m_form->setInput(input);
        m_form->setLooksAtBriefFirst(true);
        QVERIFY(!m_form->validate());
        Brackets brackets;
        QVERIFY(QApplication::installTranslator(&brackets));
        QTRY_COMPARE(child<QPushButton>("generate")->text(), u"[Generate campaign]"_s);
        QCOMPARE(m_form->input(), input);
        QVERIFY(m_form->looksAtBriefFirst());
        QCOMPARE(note("audienceNote"), u"[Say who the posts are for.]"_s);
        QVERIFY(hasProblem("audienceNote"));
        QCOMPARE(child<QComboBox>("goal")->currentText(), u"[Traffic]"_s);
        QApplication::removeTranslator(&brackets);
        QTRY_COMPARE(child<QComboBox>("goal")->currentText(), u"Traffic"_s);
        QCOMPARE(note("audienceNote"), u"Say who the posts are for."_s);
        QCOMPARE(m_form->input(), input);
    }

    void theWheelScrollsAndChangesNothing()
    {
        m_form->setInput(filled());
        child<QLineEdit>("businessName")->setFocus();
        for (const char *name : {"goal", "language", "numPosts"}) {
            auto *field = child<QWidget>(name);
            const QPointF at = field->rect().center();
            QWheelEvent wheel(
                at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
        }
        QCOMPARE(m_form->input(), filled());
    }

    void isNeverCutOffSideways()
    {
        m_form->resize(m_form->minimumSizeHint());
        const auto *scroll = child<QScrollArea>("scroll");
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QVERIFY(m_form->minimumSizeHint().width() <= 420);
        QVERIFY(m_form->minimumSizeHint().height() <= 330);
    }

    void itsColoursAreReadable_data()
    {
        QTest::addColumn<QColor>("window");
        for (int grey = 0; grey <= 255; grey += 15)
            QTest::addRow("%d", grey) << QColor(grey, grey, grey);
        QTest::newRow("nord") << QColor(0x2e, 0x34, 0x40);
        QTest::newRow("solarized") << QColor(0xfd, 0xf6, 0xe3);
    }

    void itsColoursAreReadable()
    {
        QFETCH(QColor, window);
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        const bool dark = contrast(window, Qt::white) > contrast(window, Qt::black);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        for (const QColor &colour : {readableRed(palette), readableGreen(palette), quietText(palette)})
            QVERIFY2(contrast(colour, window) >= 4.5, qPrintable(colour.name()));
    }
};

QTEST_MAIN(TestCampaignForm)
#include "tst_campaignform.moc"
