#include "widgets/versionsdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
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

QTEST_MAIN(TestVersionsDialog)
#include "tst_versionsdialog.moc"
