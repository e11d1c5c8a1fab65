#include "widgets/exportdialog.h"

#include "core/campaign.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void proposesAFreePlaceForEachFormat();
    void saysWhatBecomesOfUnfinishedPosts();
    void takesUnfinishedPostsWhereThereAreNoOthers();
    void namesPostsThatAreTooLong();
    void replacesOnlyWhenAPersonSaysSo();
    void takesANameAloneIntoTheFolderShown();
    void refusesAFolder();
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

// The file would be empty.
void TestExportDialog::takesUnfinishedPostsWhereThereAreNoOthers()
{
    const auto takes = [](int done) {
        ExportDialog dialog(choices(), {.posts = 3, .done = done, .partly = 2}, u"/somewhere"_s, nextTo);
        return dialog.findChild<QCheckBox *>(u"unfinished"_s)->isChecked();
    };
    QVERIFY(takes(0));
    QVERIFY(!takes(1));
}

void TestExportDialog::namesPostsThatAreTooLong()
{
    const auto withText = [](const QString &text) {
        return Post{.state = Done{}, .content = {.texts = {{Platform::X, text}}, .hashtags = {u"tag"_s}}};
    };
    Campaign campaign{.input = {.platforms = {Platform::X}}};
    campaign.posts = {withText(u"short"_s), withText(u"a"_s.repeated(278)), withText(u"a"_s.repeated(270))};
    campaign.posts.append(withText(u"a"_s.repeated(400)));
    campaign.posts[3].state = Stopped{};
    const LongPosts tooLong = postsTooLong(campaign);
    QCOMPARE(tooLong.ready, QList({2}));
    QCOMPARE(tooLong.unfinished, QList({4}));
    ExportDialog dialog(choices(), {.posts = 4, .done = 3, .partly = 1, .tooLong = tooLong}, u"/somewhere"_s, nextTo);
    const auto *words = dialog.findChild<QLabel *>(u"tooLong"_s);
    QVERIFY(!words->isHidden());
    QCOMPARE(words->text(), u"1 post(s) with a text that is too long for its network: 2"_s);
    dialog.findChild<QCheckBox *>(u"unfinished"_s)->setChecked(true);
    QCOMPARE(words->text(), u"2 post(s) with a text that is too long for its network: 2, 4"_s);
    campaign.input.platforms = {Platform::Facebook}; // not asked for any more
    QVERIFY(postsTooLong(campaign).ready.isEmpty());
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

void TestExportDialog::takesANameAloneIntoTheFolderShown()
{
    const QTemporaryDir folder;
    ExportDialog dialog(choices(), {.posts = 3, .done = 3}, folder.path(), nextTo);
    QSignalSpy requested(&dialog, &ExportDialog::exportRequested);
    auto *path = dialog.findChild<QLineEdit *>(u"path"_s);
    path->setText(u"../b.json"_s);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    const QString whole = QFileInfo(folder.path()).path() + u"/b.json"_s;
    QCOMPARE(requested.takeFirst().at(1).toString(), whole);
    QCOMPARE(path->text(), QDir::toNativeSeparators(whole));
}

void TestExportDialog::refusesAFolder()
{
    const QTemporaryDir folder;
    ExportDialog dialog(choices(), {.posts = 3, .done = 3}, folder.path(), nextTo);
    QSignalSpy requested(&dialog, &ExportDialog::exportRequested);
    QPushButton *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const QString usual = button->text();
    for (const QString &name : {folder.path(), u"new/"_s, u"."_s}) {
        dialog.findChild<QLineEdit *>(u"path"_s)->setText(name);
        button->click();
        QVERIFY2(!dialog.findChild<QLabel *>(u"problem"_s)->isHidden(), qPrintable(name));
        QCOMPARE(button->text(), usual); // nobody is asked to replace a folder
    }
    QCOMPARE(requested.count(), 0);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
