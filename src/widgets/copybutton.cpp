#include "widgets/copybutton.h"

#include "widgets/tintedicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

CopyButton::CopyButton(QWidget *parent) : QPushButton(parent)
{
    m_sign.setSingleShot(true);
    m_sign.setInterval(2s);
    connect(&m_sign, &QTimer::timeout, this, &CopyButton::updateFace);
    updateFace();
}

void CopyButton::setChoices(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    setMenu(menu);
    reserveRoom();
}

void CopyButton::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_sign.start();
    updateFace();
}

// For either word, so that nothing beside it moves.
void CopyButton::reserveRoom()
{
    int width = 0;
    for (const QString &word : {tr("Copy"), tr("Copied")}) {
        setText(word);
        width = std::max(width, QPushButton::sizeHint().width());
    }
    setMinimumWidth(width);
    updateFace();
}

void CopyButton::updateFace()
{
    const bool says = m_sign.isActive();
    setText(says ? tr("Copied") : tr("Copy"));
    setIcon(tintedIcon(says ? u":/icons/lucide/check.svg"_s : u":/icons/lucide/copy.svg"_s, palette()));
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        return reserveRoom();
    case QEvent::PaletteChange:
        return updateFace();
    default:
        return;
    }
}

} // namespace dopys
