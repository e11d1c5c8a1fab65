#include "widgets/versionsdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestVersionsDialog : public QObject
{
    Q_OBJECT
private slots:
    void showsWhatAVersionSaid();
    void setsARewrittenTextApart();
    void cutsNoLineOfTheList();
    void saysWhoseTheyAre();
    void tellsVersionsOfOneMinuteApart_data();
    void tellsVersionsOfOneMinuteApart();
};

namespace {

TextHistory historyOf(const QString &before, const QString &now)
{
    const QDateTime made = QDateTime(QDate(2026, 11, 25), QTime(23, 59), Qt::UTC);
    return {.now = now,
        .versions = {{.text = now, .origin = TextOrigin::Person, .made = made}, {.text = before, .made = made}}};
}

QString differenceIn(const VersionsDialog &dialog)
{
    return dialog.findChild<QTextEdit *>(u"difference"_s)->toPlainText();
}

} // namespace

void TestVersionsDialog::showsWhatAVersionSaid()
{
    const VersionsDialog dialog({historyOf(u"Fresh <b>bread</b> daily"_s, u"Fresh rolls daily"_s)}, {});
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"whole"_s)->toPlainText(), u"Fresh <b>bread</b> daily"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"legend"_s)->isHidden());
    // The one that is there now differs in nothing.
    dialog.findChild<QListWidget *>(u"versions"_s)->setCurrentRow(0);
    QCOMPARE(differenceIn(dialog), u"Fresh rolls daily"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"legend"_s)->isHidden());
}

void TestVersionsDialog::setsARewrittenTextApart()
{
    const QString before = u"Our bakery opens at seven, and the first loaf is yours"_s;
    const QString now = u"Who bakes at night? We do, so that breakfast is warm"_s;
    QCOMPARE(differenceIn(VersionsDialog({historyOf(before, now)}, {})), before + u"\n\n"_s + now);
    // Where most of it stayed, word by word; where there was nothing, nothing stands above it.
    QVERIFY(!differenceIn(VersionsDialog({historyOf(before, before + u" today"_s)}, {})).contains(u'\n'));
    QCOMPARE(differenceIn(VersionsDialog({historyOf({}, now)}, {})), now);
}

void TestVersionsDialog::cutsNoLineOfTheList()
{
    VersionsDialog dialog({historyOf(u"a"_s, u"b"_s)}, {});
    for (const int points : {9, 20}) {
        QFont font = dialog.font();
        font.setPointSize(points);
        dialog.setFont(font);
        dialog.show();
        const auto *list = dialog.findChild<QListWidget *>(u"versions"_s);
        QTRY_VERIFY(list->sizeHintForColumn(0) <= list->viewport()->width());
    }
}

void TestVersionsDialog::saysWhoseTheyAre()
{
    VersionsDialog dialog({historyOf(u"a"_s, u"b"_s)}, {});
    dialog.setPost(2, u"Fresh %1 bread"_s);
    QCOMPARE(dialog.windowTitle(), u"Versions of post 2: Fresh %1 bread"_s);
    const auto *list = dialog.findChild<QListWidget *>(u"versions"_s);
    QVERIFY(list->item(0)->text().endsWith(u" · now"_s) && !list->item(1)->text().endsWith(u" · now"_s));
}

void TestVersionsDialog::tellsVersionsOfOneMinuteApart_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("first");
    QTest::addRow("American") << QLocale(u"en_US"_s) << u"11/25/26 11:59:07 PM · edited by you · now"_s;
    QTest::addRow("British") << QLocale(u"en_GB"_s) << u"25/11/2026 23:59:07 · edited by you · now"_s;
    QTest::addRow("Ukrainian") << QLocale(u"uk_UA"_s) << u"25.11.26 23:59:07 · edited by you · now"_s;
    QTest::addRow("Finnish") << QLocale(u"fi_FI"_s) << u"25.11.2026 23.59.07 · edited by you · now"_s;
}

void TestVersionsDialog::tellsVersionsOfOneMinuteApart()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    TextHistory history = historyOf(u"a"_s, u"b"_s);
    history.versions.first().made = QDateTime(QDate(2026, 11, 25), QTime(23, 59, 7));
    VersionsDialog dialog({history}, {});
    // Later versions of Unicode's data set a comma and spaces that do not break.
    const QString line = dialog.findChild<QListWidget *>(u"versions"_s)->item(0)->text();
    QTEST(QString(line).remove(u',').simplified(), "first");
}

QTEST_MAIN(TestVersionsDialog)
#include "tst_versionsdialog.moc"
