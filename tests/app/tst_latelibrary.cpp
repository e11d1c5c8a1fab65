#include "app/person.h"
#include "app/programtest.h"
#include "storage/library.h"
#include "storage/samples.h"
#include "widgets/librarypanel.h"
#include "widgets/postcard.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// The library cannot be opened at the start: its disk is not there yet.
class TestLateLibrary : public ProgramTest
{
    Q_OBJECT

private slots:
    void worksWhereNothingCanBeKept();
    void opensWhatWasOpen();
    void keepsWhatWasTypedSince();
    void offersWhatWasInterrupted();

private:
    bool startWithout();
    bool comesBack();
    QString folder() const { return m_program->path(u"home/data"_s); }
    QString away() const { return m_program->path(u"home/away"_s); }
    QString business() const { return m_program->part<QLineEdit>("businessName")->text(); }
};

// A file in the folder's place: root may write anywhere, but not there.
bool TestLateLibrary::startWithout()
{
    QFile inTheWay(folder());
    return QDir().rename(folder(), away()) && inTheWay.open(QIODevice::WriteOnly) && m_program->start()
        && m_program->part("saveProblem")->isVisible();
}

bool TestLateLibrary::comesBack()
{
    return QFile::remove(folder()) && QDir().rename(away(), folder())
        && QTest::qWaitFor([this] { return !m_program->part("saveProblem")->isVisible(); }, hangLimit);
}

void TestLateLibrary::worksWhereNothingCanBeKept()
{
    QVERIFY(startWithout());
    m_program->window().setLibraryShown(true);
    const auto *empty = m_program->part<QLabel>("words");
    QVERIFY2(empty->text().contains(m_ukrainian ? u"неможливо"_s : u"cannot"_s), qPrintable(empty->text()));
    QVERIFY(!m_program->part<QLabel>("saveProblemText")->text().isEmpty());
    QVERIFY(m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));

    // Closing would lose them: a person decides.
    m_program->window().close();
    const auto question = [this] { return m_program->window().findChild<QMessageBox *>(); };
    QTRY_VERIFY(question() && question()->isActiveWindow());
    QVERIFY(m_program->window().isVisible());
    pressKey(Qt::Key_Escape);
    QTRY_VERIFY(!question());

    // As soon as there is a place again, all of it is kept, and whose words they are.
    QVERIFY(typeInto(m_program->part("text", m_program->cards().constFirst()), u"Mine"_s));
    QVERIFY(comesBack());
    m_program->close();
    const auto library = Library::open(file());
    QVERIFY(library);
    const auto list = (*library)->list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().done, 3);
    const CampaignId id = list->constFirst().id;
    const TextField typed{.platform = (*library)->campaign(id)->posts.constFirst().content.texts.key(u"Mine"_s)};
    QCOMPARE((*library)->versions(id, 0, typed)->constFirst().text, u"Mine"_s);
    QCOMPARE((*library)->versions(id, 0, typed)->constFirst().origin, TextOrigin::Person);
    QCOMPARE((*library)->versions(id, 1, typed)->constFirst().origin, TextOrigin::Model);
}

void TestLateLibrary::opensWhatWasOpen()
{
    QVERIFY(m_program->start() && m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(typeInto(m_program->part("theme"), u"A draft"_s));
    const QString name = business();
    m_program->close();

    QVERIFY(startWithout());
    m_program->window().setLibraryShown(true);
    QVERIFY(business().isEmpty());
    QVERIFY(comesBack());
    QVERIFY(m_program->allDone(3));
    QCOMPARE(business(), name);
    QCOMPARE(m_program->part<QLineEdit>("theme")->text(), u"A draft"_s);
    QCOMPARE(m_program->part<QListView>("list", &m_program->window().library())->model()->rowCount(), 1);
    // What it held is kept as before.
    m_program->close();
    QVERIFY(m_program->start());
    QVERIFY(m_program->allDone(3));
}

void TestLateLibrary::keepsWhatWasTypedSince()
{
    QVERIFY(m_program->start());
    QVERIFY(typeInto(m_program->part("businessName"), u"Before"_s));
    m_program->close();

    QVERIFY(startWithout());
    QVERIFY(typeInto(m_program->part("businessName"), u"Since"_s));
    QVERIFY(comesBack());
    QCOMPARE(business(), u"Since"_s);
    auto *bringBack = m_program->part<QPushButton>("noticeAction");
    QVERIFY(bringBack->isVisible() && press(bringBack));
    QCOMPARE(business(), u"Before"_s);
    QVERIFY(bringBack->isVisible() && press(bringBack)); // and the other way round
    QCOMPARE(business(), u"Since"_s);
}

void TestLateLibrary::offersWhatWasInterrupted()
{
    {
        const auto library = Library::open(file());
        QVERIFY(library);
        const auto id = (*library)->add(sampleOf(u"Пекарня"_s));
        QVERIFY(id && (*library)->beginRun(*id, u"4f0c2d3e-0000-4000-8000-000000000001"_s));
    }
    QVERIFY(startWithout());
    QVERIFY(!m_program->part("recovery")->isVisible());
    QVERIFY(comesBack());
    QVERIFY(m_program->part("recovery")->isVisible());
    QCOMPARE(business(), u"Пекарня"_s);
}

QTEST_MAIN(TestLateLibrary)
#include "tst_latelibrary.moc"
