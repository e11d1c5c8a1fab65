#include "gemini/callstarts.h"

#include <QTest>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dopys;

/// Which call begins when, and what may happen from inside.
class TestCallStarts : public QObject
{
    Q_OBJECT
private slots:
    void firstBodiesAreAskedForBeforeTheLastCallBegins();
    void noneBeginsBeforeAddReturns();
    void callThatIsGoneDoesNotBegin();
    void callMayAddAnother();
    void callMayEndThemAll();
};

namespace {

constexpr int many = 50;

} // namespace

void TestCallStarts::firstBodiesAreAskedForBeforeTheLastCallBegins()
{
    CallStarts starts;
    QObject call;
    QStringList story;
    for (int i = 0; i < many; ++i) {
        starts.add(&call, [&, i] {
            story.append(u"begin %1"_s.arg(i));
            // As Qt does: what a request needs comes over the event loop.
            QMetaObject::invokeMethod(
                &call, [&story, i] { story.append(u"body %1"_s.arg(i)); }, Qt::QueuedConnection);
        });
    }
    QTRY_COMPARE(story.size(), 2 * many);
    const QStringList begun = story.filter(u"begin"_s);
    for (int i = 0; i < many; ++i)
        QCOMPARE(begun.at(i), u"begin %1"_s.arg(i));
    QVERIFY(story.indexOf(u"body 0"_s) < story.indexOf(u"begin %1"_s.arg(many / 2)));
    QVERIFY(story.indexOf(u"body %1"_s.arg(many / 2)) < story.indexOf(u"begin %1"_s.arg(many - 1)));
}

void TestCallStarts::noneBeginsBeforeAddReturns()
{
    CallStarts starts;
    QObject call;
    int begun = 0;
    starts.add(&call, [&begun] { ++begun; });
    QCOMPARE(begun, 0);
    QTRY_COMPARE(begun, 1);
}

void TestCallStarts::callThatIsGoneDoesNotBegin()
{
    CallStarts starts;
    QObject last;
    auto gone = std::make_unique<QObject>();
    QStringList begun;
    starts.add(gone.get(), [&begun] { begun.append(u"gone"_s); });
    starts.add(&last, [&begun] { begun.append(u"last"_s); });
    gone.reset();
    QTRY_VERIFY(begun.contains("last"_L1));
    QCOMPARE(begun, QStringList{u"last"_s});
}

void TestCallStarts::callMayAddAnother()
{
    CallStarts starts;
    QObject call;
    int begun = 0;
    starts.add(&call, [&] {
        ++begun;
        starts.add(&call, [&begun] { ++begun; });
    });
    QTRY_COMPARE(begun, 2);
}

void TestCallStarts::callMayEndThemAll()
{
    auto starts = std::make_unique<CallStarts>();
    QObject call;
    int begun = 0;
    for (int i = 0; i < many; ++i) {
        starts->add(&call, [&] {
            ++begun;
            starts.reset();
        });
    }
    QTRY_COMPARE(begun, 1);
    QTest::qWait(50);
    QCOMPARE(begun, 1);
}

QTEST_GUILESS_MAIN(TestCallStarts)
#include "tst_callstarts.moc"
