#include "app/programtest.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dopys::testing {

void ProgramTest::initTestCase_data()
{
    addLanguages();
}

void ProgramTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_ukrainian = language == "uk"_L1;
    m_program = std::make_unique<Program>(language);
    QVERIFY(QDir().mkpath(m_program->path(u"home/data"_s)));
}

void ProgramTest::cleanup()
{
    m_program->close();
    const bool isThere = QFile::exists(file()); // something to search
    const QStringList leaks = m_program->leaks();
    m_program.reset(); // before a check can leave this function
    QVERIFY(isThere);
    QCOMPARE(leaks, QStringList());
}

QString ProgramTest::file() const
{
    return m_program->path(u"home/data/library.sqlite"_s);
}

QString ProgramTest::notice() const
{
    return m_program->part<QLabel>("noticeText")->text();
}

} // namespace dopys::testing
