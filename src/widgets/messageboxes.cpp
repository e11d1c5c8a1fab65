#include "widgets/messageboxes.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace dopys {

namespace {

class Boxes
{
    Q_DECLARE_TR_FUNCTIONS(dopys::MainWindow)
};

QMessageBox *boxOf(QMessageBox::Icon icon, const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, {}, QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

void showAboutBox(QWidget *parent)
{
    QMessageBox *box = boxOf(QMessageBox::NoIcon, Boxes::tr("About Dopys"),
        Boxes::tr("Dopys %1\nOne form, one brief, all posts written side by side.\n"
                  "Everything stays on this computer except the calls to the model.")
            .arg(QApplication::applicationVersion()),
        parent);
    box->addButton(QMessageBox::Ok);
    box->open();
}

void askToLose(QWidget *parent, const std::function<void()> &lose, const std::function<void()> &take)
{
    QMessageBox *box = boxOf(QMessageBox::Warning, Boxes::tr("Not saved"),
        Boxes::tr("The last changes could not be saved. If Dopys closes now, they are lost."), parent);
    QPushButton *losing = box->addButton(Boxes::tr("Close and lose them"), QMessageBox::DestructiveRole);
    QPushButton *taking = box->addButton(Boxes::tr("Export…"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    taking->setEnabled(bool(take));
    box->setDefaultButton(taking);
    QObject::connect(losing, &QPushButton::clicked, parent, lose);
    if (take)
        QObject::connect(taking, &QPushButton::clicked, parent, take);
    box->open();
}

} // namespace dopys
