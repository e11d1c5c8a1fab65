#include "app/person.h"
#include "app/programtest.h"
#include "widgets/exportdialog.h"
#include "widgets/growingtextedit.h"
#include "widgets/paragraphedit.h"
#include "widgets/postcard.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

const auto hostile = u"<b>x</b><img src=\"file:///dopys-sentinel.png\">&lt;"_s;

/// Every text that is written begins with markup.
FakeAnswer hostileAnswer(const FakeRequest &request)
{
    return answerWith(request, [](QJsonObject &answer) {
        for (const QString &key : answer.keys()) {
            if (answer.value(key).isString())
                answer.insert(key, hostile + answer.value(key).toString());
        }
        QJsonArray topics = answer.value("post_topics"_L1).toArray();
        for (auto topic : topics) {
            QJsonObject changed = topic.toObject();
            changed.insert(u"topic_title"_s, hostile + changed.value("topic_title"_L1).toString());
            topic = changed;
        }
        if (!topics.isEmpty())
            answer.insert(u"post_topics"_s, topics);
    });
}

/// As a browser gives it: the same as text and as HTML.
bool pasteMarkupInto(QWidget *field)
{
    auto *page = new QMimeData;
    page->setText(hostile);
    page->setHtml(hostile);
    QGuiApplication::clipboard()->setMimeData(page);
    field->setFocus();
    pressKey(Qt::Key_V, Qt::ControlModifier);
    auto *edit = qobject_cast<QPlainTextEdit *>(field);
    return edit && edit->toPlainText().contains(hostile);
}

} // namespace

/// What becomes of the texts: shown as they are, edited, copied, exported, there again at the next start.
class TestWindowTexts : public ProgramTest
{
    Q_OBJECT

private slots:
    void cleanup();

    void showsMarkupLetterForLetter();
    void copiesExactlyWhatIsShown();
    void saysThatSomethingWasCopied();
    void exportsWhatAPersonEdited();
    void saysWhenAFileCannotBeWritten();
    void opensAsItWasClosed();
    void keepsTheTextWhenClosedInTheMiddle();

private:
    bool writeCampaign();
    bool openTab(const PostCard *card, int tab) { return pressTab(m_program->part<QTabBar>("platforms", card), tab); }
    QStringList allTexts();
    QStringList guessingWidgets();
};

void TestWindowTexts::cleanup()
{
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    ProgramTest::cleanup();
    QVERIFY(!copied.contains(Program::key()));
}

bool TestWindowTexts::writeCampaign()
{
    if (!m_program->start() || !m_program->fillForm())
        return false;
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    return m_program->waitForAll(3);
}

/// Of every card: title, each platform's text, hashtags, image prompt.
QStringList TestWindowTexts::allTexts()
{
    QStringList all;
    for (const PostCard *card : m_program->cards()) {
        all.append(m_program->part<QLabel>("title", card)->text());
        for (int tab = 0; tab < m_program->part<QTabBar>("platforms", card)->count(); ++tab) {
            if (!openTab(card, tab))
                return {};
            all.append(m_program->textOf(card));
        }
        all.append(m_program->part<GrowingTextEdit>("hashtags", card)->text());
        all.append(m_program->part<GrowingTextEdit>("imagePrompt", card)->text());
    }
    return all;
}

/// Those that would take foreign text for markup, whether they hold any now or not.
QStringList TestWindowTexts::guessingWidgets()
{
    QStringList found;
    for (const QWidget *widget : m_program->window().findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool guesses = label && label->textFormat() != Qt::PlainText && label->text().contains('<'_L1);
        const auto *edit = qobject_cast<const QTextEdit *>(widget);
        if (guesses || (edit && edit->acceptRichText()) || Qt::mightBeRichText(widget->toolTip())
            || Qt::mightBeRichText(widget->whatsThis()) || Qt::mightBeRichText(widget->statusTip()))
            found.append(widget->objectName());
    }
    return found;
}

void TestWindowTexts::showsMarkupLetterForLetter()
{
    m_program->service().setScript(hostileAnswer);
    QVERIFY(m_program->start() && m_program->fillForm());
    QVERIFY(typeInto(m_program->part("businessName"), hostile));
    QVERIFY(pasteMarkupInto(m_program->part("product")));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->part("campaignName")->accessibleName(), hostile);
    QVERIFY(m_program->part<QLabel>("summary")->text().startsWith(hostile));
    for (int i = 0; const PostCard *card : m_program->cards()) {
        QCOMPARE(m_program->part<QLabel>("title", card)->text(), hostile + u"Topic %1"_s.arg(++i));
        QVERIFY(m_program->textOf(card).startsWith(hostile));
        QVERIFY(m_program->part<GrowingTextEdit>("imagePrompt", card)->text().startsWith(hostile));
    }
    QCOMPARE(guessingWidgets(), QStringList());
    for (const QLabel *label : m_program->window().findChildren<QLabel *>()) {
        if (label->text().contains("<b>x</b>"_L1))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    // What the service says of an error is foreign as well.
    m_program->service().setScript([](const FakeRequest &) {
        return errorAnswer(404,
            R"({"error": {"code": 404, "message": "<b>x</b><img src='file:///dopys-sentinel.png'>", "status": "NOT_FOUND"}})");
    });
    const PostCard *card = m_program->cards().constFirst();
    QVERIFY(pasteMarkupInto(m_program->part("text", card)));
    QVERIFY(press(m_program->part("again", card)));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->part("problem", card)->isVisible(), hangLimit);
    QVERIFY(press(m_program->part("detailsButton", card)));
    QVERIFY2(m_program->part<QLabel>("details", card)->text().contains("<b>x</b>"_L1),
        qPrintable(m_program->part<QLabel>("details", card)->text()));
    QCOMPARE(m_program->part<QLabel>("details", card)->textFormat(), Qt::PlainText);
    QCOMPARE(m_program->part<QLabel>("problem", card)->textFormat(), Qt::PlainText);
    QCOMPARE(guessingWidgets(), QStringList());
}

void TestWindowTexts::copiesExactlyWhatIsShown()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"before"_s);
    QVERIFY(writeCampaign());
    QCOMPARE(clipboard->text(), u"before"_s); // nothing goes there unasked
    const PostCard *card = m_program->cards().at(1);
    auto *button = m_program->part("copy", card);
    const auto copy = [&](const char *what) { return chooseFromButton(button, m_program->part<QAction>(what, card)); };
    const QString usual = u"Topic 2\n\n"_s + u"A sentence of the usual length, written for readers. "_s.repeated(8);
    const QStringList written{usual.trimmed(), usual.trimmed(), usual.trimmed(), u"Topic 2. Short and to the point."_s};
    for (int tab = 0; tab < written.size(); ++tab) {
        QVERIFY(openTab(card, tab));
        QVERIFY(copy("copyText"));
        QCOMPARE(clipboard->text().trimmed(), written.at(tab));
        QCOMPARE(clipboard->text(), m_program->textOf(card));
        QVERIFY(copy("copyWithHashtags"));
        QCOMPARE(clipboard->text(), m_program->textOf(card) + u"\n\n#dopys #тест"_s);
    }
    QVERIFY(copy("copyImagePrompt"));
    QCOMPARE(clipboard->text(), u"A photograph for Topic 2"_s);
    QVERIFY(!clipboard->mimeData()->hasHtml());
    QVERIFY(typeInto(m_program->part("text", card), u"Мій текст, п'ять слів — і все."_s));
    QVERIFY(copy("copyText"));
    QCOMPARE(clipboard->text(), u"Мій текст, п'ять слів — і все."_s);
}

void TestWindowTexts::saysThatSomethingWasCopied()
{
    QVERIFY(writeCampaign());
    const PostCard *card = m_program->cards().constFirst();
    auto *button = m_program->part<QPushButton>("copy", card);
    const QString before = button->text();
    const int width = button->width();
    QVERIFY(chooseFromButton(button, m_program->part<QAction>("copyText", card)));
    QVERIFY(button->text() != before);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(button->width(), width); // nothing beside it moves
    QCOMPARE(m_program->part<QPushButton>("copy", m_program->cards().at(1))->text(), before);
    QTRY_COMPARE(button->text(), before);
}

void TestWindowTexts::exportsWhatAPersonEdited()
{
    QVERIFY(writeCampaign());
    const PostCard *card = m_program->cards().constFirst();
    QVERIFY(openTab(card, 3));
    QVERIFY(typeInto(m_program->part("text", card), u"Ґанок, їжак; \"щастя\""_s));
    QVERIFY(typeInto(m_program->part("hashtags", card), u"#хліб дім"_s));
    QVERIFY(typeInto(m_program->part("imagePrompt", card), u"A loaf at dawn"_s));

    QVERIFY(m_program->exportAs(u"json"_s, m_program->path(u"person/files/campaign.json"_s)));
    const QJsonObject document = QJsonDocument::fromJson(m_program->contents(u"person/files/campaign.json"_s)).object();
    QVERIFY(!document["strategy_summary"_L1].toString().isEmpty());
    const QJsonArray posts = document["posts"_L1].toArray();
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0]["x_text"_L1].toString(), u"Ґанок, їжак; \"щастя\""_s);
    QCOMPARE(posts[0]["suggested_hashtags"_L1].toString(), u"#хліб #дім"_s);
    QCOMPARE(posts[0]["image_prompt"_L1].toString(), u"A loaf at dawn"_s);
    QCOMPARE(posts[1]["x_text"_L1].toString(), u"Topic 2. Short and to the point."_s);

    QVERIFY(m_program->exportAs(u"csv"_s, m_program->path(u"person/files/campaign.csv"_s)));
    const QByteArray table = m_program->contents(u"person/files/campaign.csv"_s);
    QVERIFY(table.startsWith("\xEF\xBB\xBF"));
    QVERIFY2(table.contains("\"Ґанок, їжак; \"\"щастя\"\"\""), table.constData());
}

void TestWindowTexts::saysWhenAFileCannotBeWritten()
{
    QVERIFY(writeCampaign());
    QVERIFY(!m_program->exportAs(u"json"_s, m_program->path(u"person/nowhere/campaign.json"_s)));
    QVERIFY(m_program->part("problem", m_program->exportDialog())->isVisible());
    QVERIFY(m_program->exportAs(u"json"_s, m_program->path(u"person/files/campaign.json"_s)));
    QVERIFY(!m_program->contents(u"person/files/campaign.json"_s).isEmpty());
}

void TestWindowTexts::opensAsItWasClosed()
{
    QVERIFY(writeCampaign());
    QVERIFY(typeInto(m_program->part("text", m_program->cards().at(1)), u"Змінено людиною"_s));
    QVERIFY(typeInto(m_program->part("theme"), u"Незавершена дум"_s));
    QVERIFY(typeInto(m_program->part("numPosts"), u"7"_s));
    QVERIFY(pick(m_program->part<QComboBox>("goal"), 2));
    const QStringList texts = allTexts();
    QVERIFY(texts.contains(u"Змінено людиною"_s));
    const QString summary = m_program->part<QLabel>("summary")->text();
    const QSize size = m_program->window().size();
    m_program->close();

    QVERIFY(m_program->start());
    QVERIFY(m_program->part("results")->isVisible());
    QCOMPARE(allTexts(), texts);
    QVERIFY(m_program->allDone(3));
    QCOMPARE(m_program->part<QLabel>("summary")->text(), summary);
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Пекарня «Їжачок і Ґава»"_s);
    QCOMPARE(m_program->part<ParagraphEdit>("product")->text(), u"Хліб на заквасці, щодня о сьомій"_s);
    QCOMPARE(m_program->part<ParagraphEdit>("audience")->text(), u"Сім'ї, що живуть поруч"_s);
    QCOMPARE(m_program->part<QLineEdit>("theme")->text(), u"Незавершена дум"_s);
    QCOMPARE(m_program->part<QSpinBox>("numPosts")->value(), 7);
    QCOMPARE(m_program->part<QComboBox>("goal")->currentIndex(), 2);
    QTRY_COMPARE(m_program->window().size(), size);
    QCOMPARE(m_program->service().posts(), 4);
}

void TestWindowTexts::keepsTheTextWhenClosedInTheMiddle()
{
    m_program->service().setScript([usual = writingGemini(quickPace())](const FakeRequest &request) {
        return topicOf(request) == "Topic 1"_L1 ? stallingAnswer(request) : usual(request);
    });
    QVERIFY(m_program->start() && m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->cards().size() == 3 && m_program->isDone(m_program->cards().at(1))
            && m_program->isDone(m_program->cards().at(2)),
        hangLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->textOf(m_program->cards().at(0)).isEmpty(), hangLimit);
    const QStringList texts = allTexts();
    QVERIFY(!texts.isEmpty());
    m_program->close();
    QTRY_COMPARE(m_program->service().inFlight(), 0);

    QVERIFY(m_program->start());
    QCOMPARE(allTexts(), texts);
    QVERIFY(m_program->part("tryAgain", m_program->cards().at(0))->isVisible());
    m_program->service().setScript(writingGemini(quickPace()));
    QVERIFY(press(m_program->part("tryAgain", m_program->cards().at(0))));
    QVERIFY(m_program->waitForAll(3));
}

QTEST_MAIN(TestWindowTexts)
#include "tst_windowtexts.moc"
