#include "widgets/titlelabel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestTitleLabel : public QObject
{
    Q_OBJECT
private slots:
    void showsAShortTitleInOneLine();
    void breaksALongerOneOnce();
    void cutsWhatTwoLinesCannotHold_data();
    void cutsWhatTwoLinesCannotHold();
    void fitsAnewWhenThereIsMoreRoom();
};

namespace {

void show(TitleLabel &label, const QString &title, int characters)
{
    label.resize(label.fontMetrics().averageCharWidth() * characters, 100);
    label.setTitle(title);
    label.show(); // nothing is sent about its size before
}

int widest(const TitleLabel &label)
{
    return label.fontMetrics().size(0, label.text()).width();
}

} // namespace

void TestTitleLabel::showsAShortTitleInOneLine()
{
    TitleLabel label;
    show(label, u"Пекарня"_s, 30);
    QCOMPARE(label.text(), u"Пекарня"_s);
    QCOMPARE(label.toolTip(), QString());
    label.setTitle({});
    QCOMPARE(label.text(), QString());
}

void TestTitleLabel::breaksALongerOneOnce()
{
    const QString title = u"Стоматологічна клініка «Усмішка» на Подолі"_s;
    TitleLabel label;
    show(label, title, 36);
    QCOMPARE(label.text().count(u'\n'), 1);
    QCOMPARE(label.text().simplified(), title);
    QCOMPARE(label.toolTip(), QString());
}

void TestTitleLabel::cutsWhatTwoLinesCannotHold_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("words") << u"Дуже довга назва для рядка "_s.repeated(9).trimmed();
    QTest::newRow("no spaces") << u"назва"_s.repeated(40);
    QTest::newRow("markup") << u"<b>назва</b>"_s.repeated(20);
}

void TestTitleLabel::cutsWhatTwoLinesCannotHold()
{
    QFETCH(const QString, title);
    TitleLabel label;
    show(label, title, 30);
    QCOMPARE(label.text().count(u'\n'), 1);
    QVERIFY2(label.text().endsWith(u'…'), qPrintable(label.text()));
    QVERIFY(widest(label) <= label.width());
    QVERIFY(label.toolTip().contains(title.toHtmlEscaped().left(20)));
    QCOMPARE(label.accessibleName(), title);
}

void TestTitleLabel::fitsAnewWhenThereIsMoreRoom()
{
    const QString title = u"Стоматологічна клініка «Усмішка» на Подолі"_s;
    TitleLabel label;
    show(label, title, 12);
    QVERIFY(!label.toolTip().isEmpty());
    label.resize(label.fontMetrics().averageCharWidth() * 90, 100);
    QCOMPARE(label.text(), title);
    QCOMPARE(label.toolTip(), QString());
}

QTEST_MAIN(TestTitleLabel)
#include "tst_titlelabel.moc"
