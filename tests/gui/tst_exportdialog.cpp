#include "widgets/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void proposesAFreePlaceForEachFormat();
    void saysWhatBecomesOfUnfinishedPosts();
    void replacesOnlyWhenAPersonSaysSo();
};

namespace {

QString nextTo(const QString &folder, const QString &name)
{
    return folder + u"/free-"_s + name;
}

QList<ExportChoice> choices()
{
    return {{.key = u"json"_s, .name = u"JSON"_s, .fileName = u"a.json"_s},
        {.key = u"csv"_s, .name = u"CSV"_s, .fileName = u"a.csv"_s},
        {.key = u"dopys"_s, .name = u"Campaign file"_s, .fileName = u"a.dopys.json"_s, .keepsUnfinished = true}};
}

} // namespace

void TestExportDialog::proposesAFreePlaceForEachFormat()
{
    ExportDialog dialog(choices(), {.posts = 3, .done = 3}, u"/somewhere"_s, nextTo);
    const auto *path = dialog.findChild<QLineEdit *>(u"path"_s);
    QCOMPARE(path->text(), u"/somewhere/free-a.json"_s);
    dialog.findChild<QComboBox *>(u"format"_s)->setCurrentIndex(1);
    QCOMPARE(path->text(), u"/somewhere/free-a.csv"_s);
}

void TestExportDialog::saysWhatBecomesOfUnfinishedPosts()
{
    ExportDialog dialog(choices(), {.posts = 3, .done = 2}, u"/somewhere"_s, nextTo);
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    const auto *contents = dialog.findChild<QLabel *>(u"contents"_s);
    QVERIFY(contents->text().contains(u"stay empty"_s));
    format->setCurrentIndex(2);
    QVERIFY(contents->text().contains(u"go along"_s));
    format->setCurrentIndex(1);
    QVERIFY(contents->text().contains(u"stay empty"_s));
}

void TestExportDialog::replacesOnlyWhenAPersonSaysSo()
{
    ExportDialog dialog(choices(), {.posts = 3, .done = 3}, u"/somewhere"_s, nextTo);
    QSignalSpy requested(&dialog, &ExportDialog::exportRequested);
    QPushButton *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    button->click();
    QCOMPARE(requested.takeFirst().at(2).toBool(), false);
    const QString usual = button->text();
    dialog.askToReplace();
    QVERIFY(!dialog.findChild<QLabel *>(u"problem"_s)->isHidden());
    QVERIFY(button->text() != usual);
    button->click();
    QCOMPARE(requested.takeFirst().at(2).toBool(), true);
    // Another path is another file.
    dialog.findChild<QLineEdit *>(u"path"_s)->setText(u"/elsewhere/b.json"_s);
    QCOMPARE(button->text(), usual);
    button->click();
    QCOMPARE(requested.takeFirst().at(2).toBool(), false);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
