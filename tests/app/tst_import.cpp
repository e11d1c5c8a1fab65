#include "app/person.h"
#include "app/programtest.h"
#include "core/campaignfile.h"
#include "storage/database.h"
#include "storage/samples.h"
#include "widgets/growingtextedit.h"
#include "widgets/librarypanel.h"
#include "widgets/postcard.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// Campaign files of somebody else, in the real window, in both languages.
class TestImport : public ProgramTest
{
    Q_OBJECT

private slots:
    void importsThroughTheMenu();
    void importsWhatIsDroppedAnywhere();
    void leavesOtherDropsToTheFields();
    void opensTheFileOfTheFirstStart();
    void opensTheFileOfALaterStart();
    void importsAFormAlone();
    void neverOverwrites();
    void severalStandInTheLibrary();
    void wordsInTheFormStay();
    void aRunGoesOnUndisturbed();
    void anOpenDialogKeepsItsCampaign();
    void tellsOnceWhyEachFileIsRefused();
    void tellsOfManyFilesBriefly();
    void saysWhyTheLibraryCannotBeOpened();
    void sendsOnlyWhatAPersonAsksFor();
    void setsNothing();
    void showsNamesLetterForLetter();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString campaign(const QString &name) const { return write(name, campaignFile(sampleOf(u"Пекарня"_s))); }
    bool noticeHas(const QString &english, const QString &ukrainian) const;
    bool showsSample() const;
    std::unique_ptr<Library> library() const;
};

QString TestImport::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_program->path(u"person/files/"_s + name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

bool TestImport::noticeHas(const QString &english, const QString &ukrainian) const
{
    return m_program->part("notice")->isVisible() && notice().contains(m_ukrainian ? ukrainian : english);
}

bool TestImport::showsSample() const
{
    const QList<PostCard *> cards = m_program->cards();
    return cards.size() == 3 && m_program->textOf(cards.constFirst()) == u"Long: alpha"_s
        && m_program->part<QLineEdit>("businessName")->text() == u"Пекарня"_s;
}

std::unique_ptr<Library> TestImport::library() const
{
    auto opened = Library::open(m_program->path(u"home/data/library.sqlite"_s));
    return opened ? std::move(*opened) : nullptr;
}

void TestImport::importsThroughTheMenu()
{
    const QString file = campaign(u"for Olena.dopys.json"_s);
    QVERIFY(m_program->start());
    QVERIFY(chooseFromMenuBar(m_program->part<QAction>("importAction")));
    const auto dialog = [this] { return m_program->window().findChild<QFileDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QVERIFY(typeInto(m_program->part("fileNameEdit", dialog()), file));
    pressKey(Qt::Key_Return);
    QTRY_VERIFY(showsSample());
    QVERIFY2(noticeHas(u"Imported from for Olena.dopys.json."_s, u"Імпортовано з файлу for Olena.dopys.json."_s),
        qPrintable(notice()));
    QCOMPARE(library()->list()->size(), 1);
    QCOMPARE(m_program->service().connections(), 0);
}

void TestImport::importsWhatIsDroppedAnywhere()
{
    const QString file = campaign(u"a.dopys.json"_s);
    QVERIFY(m_program->start());
    int dropped = 0;
    for (const char *target : {"businessName", "product", "form", "pages"}) {
        QVERIFY2(dropOn(m_program->part(target), QStringList{file}), target);
        ++dropped;
        QTRY_COMPARE(library()->list()->size(), dropped);
        QTRY_VERIFY(showsSample());
    }
    QVERIFY(dropOn(m_program->part("text", m_program->cards().constFirst()), QStringList{file}));
    ++dropped;
    QTRY_COMPARE(library()->list()->size(), dropped);
    QTRY_VERIFY(showsSample());
}

void TestImport::leavesOtherDropsToTheFields()
{
    QVERIFY(m_program->start());
    QMimeData text;
    text.setText(u"Хліб"_s);
    auto *field = m_program->part<QLineEdit>("businessName");
    QVERIFY(dropOn(field, text));
    QCOMPARE(field->text(), u"Хліб"_s);
    QVERIFY(!m_program->part("notice")->isVisible());
}

void TestImport::opensTheFileOfTheFirstStart()
{
    Campaign demo = sampleOf(u"Пекарня"_s);
    demo.demo = true;
    QVERIFY(m_program->start({write(u"demo.dopys.json"_s, campaignFile(demo))}));
    QTRY_VERIFY(showsSample());
    QVERIFY(m_program->part("demoMark", m_program->part("results"))->isVisible());
    // It is there at the next start as well, without the file.
    m_program->close();
    QVERIFY(m_program->start());
    QVERIFY(showsSample());
    QCOMPARE(library()->list()->size(), 1);
    QVERIFY(library()->list()->constFirst().demo);
}

void TestImport::opensTheFileOfALaterStart()
{
    QVERIFY(m_program->start());
    m_program->window().showMinimized();
    m_program->call({campaign(u"a.dopys.json"_s)});
    QTRY_VERIFY(showsSample());
    QVERIFY(!m_program->window().isMinimized());
}

void TestImport::importsAFormAlone()
{
    QVERIFY(m_program->start({write(
        u"c.json"_s, R"({"business_name":"Форма","product_service":"p","target_audience":"a","num_posts":2})")}));
    QTRY_COMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Форма"_s);
    QVERIFY(m_program->cards().isEmpty());
    QCOMPARE(m_program->service().posts(), 0);
    // What is written from it stands in the same row.
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(2));
    QCOMPARE(library()->list()->size(), 1);
}

void TestImport::neverOverwrites()
{
    const QString file = campaign(u"a.dopys.json"_s);
    QVERIFY(m_program->start({file}));
    QTRY_VERIFY(showsSample());
    QVERIFY(typeInto(m_program->part("text", m_program->cards().constFirst()), u"Змінено"_s));
    m_program->call({file});
    QTRY_VERIFY(showsSample());
    QCOMPARE(library()->list()->size(), 2);
    QCOMPARE(library()->search(u"змінено"_s)->size(), 1);
}

void TestImport::severalStandInTheLibrary()
{
    QVERIFY(m_program->start());
    pressKey(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_program->part("library")->isVisible());
    m_program->call({campaign(u"a.dopys.json"_s), write(u"bad.json"_s, "<html>"), campaign(u"b.dopys.json"_s)});
    QTRY_VERIFY2(
        noticeHas(
            u"2 campaigns imported; you find them in the library (Ctrl+L). Imported from: a.dopys.json, b.dopys.json"_s,
            u"Імпортовано 2 кампанії; вони в бібліотеці (Ctrl+L). Імпортовано з: a.dopys.json, b.dopys.json"_s),
        qPrintable(notice()));
    QVERIFY(notice().contains(u"bad.json"_s));
    QVERIFY(m_program->cards().isEmpty());
    QCOMPARE(m_program->part<QListView>("list")->model()->rowCount(), 2);
}

// What is typed and belongs to no campaign would have no way back.
void TestImport::wordsInTheFormStay()
{
    QVERIFY(m_program->start() && m_program->fillForm());
    const QString typed = m_program->part<QLineEdit>("businessName")->text();
    m_program->call({campaign(u"a.dopys.json"_s)});
    QTRY_VERIFY2(noticeHas(u"You find it in the library"_s, u"Кампанія — у бібліотеці"_s), qPrintable(notice()));
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), typed);
    QVERIFY(m_program->cards().isEmpty());
    QCOMPARE(library()->list()->size(), 1);
}

void TestImport::aRunGoesOnUndisturbed()
{
    m_program->service().setScript([usual = writingGemini(quickPace())](const FakeRequest &request) {
        return isPost(request) ? stallingAnswer(request) : usual(request);
    });
    QVERIFY(m_program->start() && m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_program->cards().size(), 3);
    const QString typed = m_program->part<QLineEdit>("businessName")->text();
    m_program->call({campaign(u"a.dopys.json"_s)});
    QTRY_VERIFY2(noticeHas(u"You find it in the library"_s, u"Кампанія — у бібліотеці"_s), qPrintable(notice()));
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), typed);
    QVERIFY(m_program->part("stop", m_program->part("runBar"))->isVisible());
    QCOMPARE(library()->list()->size(), 2);
}

// What it writes must be the campaign whose name it shows.
void TestImport::anOpenDialogKeepsItsCampaign()
{
    QVERIFY(m_program->start({campaign(u"a.dopys.json"_s)}));
    QTRY_VERIFY(showsSample());
    QVERIFY(press(m_program->part("exportButton")));
    QTRY_VERIFY(m_program->exportDialog());
    m_program->call({write(u"b.dopys.json"_s, campaignFile(sampleOf(u"Інша"_s)))});
    QTRY_VERIFY(noticeHas(u"You find it in the library"_s, u"Кампанія — у бібліотеці"_s));
    QVERIFY(showsSample());
    QCOMPARE(library()->list()->size(), 2);
}

void TestImport::tellsOnceWhyEachFileIsRefused()
{
    QVERIFY(m_program->start());
    const QString newer = write(u"newer.dopys.json"_s, R"({"dopys_campaign_file":2})");
    m_program->call({newer, m_program->path(u"person/files"_s), m_program->path(u"missing"_s)});
    QTRY_VERIFY(m_program->part("notice")->isVisible());
    const QStringList lines = notice().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(newer) && lines.at(0).contains(m_ukrainian ? u"новіша"_s : u"newer"_s));
    QVERIFY(lines.at(1).contains(m_ukrainian ? u"це тека"_s : u"it is a folder"_s));
    QVERIFY(lines.at(2).contains(u"missing"_s));
    QVERIFY(library()->list()->isEmpty());
    QVERIFY(m_program->cards().isEmpty());
}

void TestImport::tellsOfManyFilesBriefly()
{
    QVERIFY(m_program->start());
    QStringList files;
    for (int i = 0; i < 30; ++i)
        files.append(write(u"%1.dopys.json"_s.arg(i), i < 10 ? campaignFile(sampleOf(u"b"_s)) : QByteArray("bad")));
    m_program->call(files);
    QTRY_VERIFY2(noticeHas(u"10 campaigns imported"_s, u"Імпортовано 10 кампаній"_s), qPrintable(notice()));
    QVERIFY2(noticeHas(u"15 more files cannot be used"_s, u"ще 15 файлів"_s), qPrintable(notice()));
    QCOMPARE(notice().count(u'\n'), 6);
}

void TestImport::saysWhyTheLibraryCannotBeOpened()
{
    const QString file = m_program->path(u"home/data/library.sqlite"_s);
    QVERIFY(QDir().mkpath(m_program->path(u"home/data"_s)));
    QVERIFY(Library::open(file));
    QVERIFY((*Database::open(file, {}))->run(u"PRAGMA user_version = 99"_s));
    QVERIFY(m_program->start({campaign(u"a.dopys.json"_s)}));
    QTRY_VERIFY2(noticeHas(u"Nothing was imported."_s, u"Нічого не імпортовано."_s), qPrintable(notice()));
    QVERIFY(notice().contains(m_program->part<QLabel>("saveProblemText")->text()));
    QVERIFY(m_program->cards().isEmpty());
}

// A file whose topics and posts do not fit together, on top of all.
void TestImport::sendsOnlyWhatAPersonAsksFor()
{
    QVERIFY(m_program->start({write(u"odd.dopys.json"_s, R"({"dopys_campaign_file":1,"campaign":{"version":1,
        "input":{"business_name":"b","product_service":"p","target_audience":"a","num_posts":1000},
        "posts":[{"topic":{"topic_title":"Topic 1"},"state":"writing"},{"state":"waiting"}]}})")}));
    QTRY_COMPARE(m_program->cards().size(), 2);
    QCOMPARE(m_program->service().connections(), 0);
    QVERIFY(press(m_program->part("tryAgain", m_program->cards().constLast())));
    QTRY_VERIFY(m_program->isDone(m_program->cards().constLast()));
    QCOMPARE(m_program->service().posts(), 1);
}

void TestImport::setsNothing()
{
    QVERIFY(m_program->start());
    const QByteArray before = m_program->contents(u"home/config/settings.ini"_s);
    QVERIFY(!before.isEmpty());
    m_program->call({write(u"a.dopys.json"_s, R"({"dopys_campaign_file":1,"settings":{"endpoint":"http://evil.example"},
        "campaign":{"version":1,"model":"theirs","endpoint":"http://evil.example","ca_file":"/etc/passwd",
        "input":{"business_name":"Evil"},"posts":[{"model":"theirs"}]}})")});
    QTRY_COMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Evil"_s);
    m_program->close();
    const Settings settings;
    QVERIFY(settings.model().isEmpty() && settings.endpoint().isEmpty() && settings.caFile().isEmpty());
    const QByteArray after = m_program->contents(u"home/config/settings.ini"_s);
    QVERIFY(!after.contains("evil") && !after.contains("theirs") && !after.contains("passwd"));
    QVERIFY(m_program->leaks().isEmpty());
}

void TestImport::showsNamesLetterForLetter()
{
    QVERIFY(m_program->start());
    m_program->call({campaign(u"<b>bold & %1 %n.dopys.json"_s)});
    QTRY_VERIFY2(notice().contains(u"<b>bold & %1 %n.dopys.json"_s), qPrintable(notice()));
    QCOMPARE(m_program->part<QLabel>("noticeText")->textFormat(), Qt::PlainText);
    m_program->call({write(u"<i>bad %1 %2.json"_s, "bad")});
    QTRY_VERIFY2(notice().contains(u"<i>bad %1 %2.json"_s), qPrintable(notice()));
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
