#include "widgets/statelabel.h"

#include "core/errortext.h"
#include "widgets/statetext.h"

#include <QEvent>
#include <utility>

using namespace std::chrono_literals;

namespace dopys {

StateLabel::StateLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    m_countdown.setInterval(250ms);
    connect(&m_countdown, &QTimer::timeout, this, &StateLabel::updateText);
    updateText();
}

void StateLabel::setState(const PostState &state, std::chrono::milliseconds duration, bool hasWords)
{
    m_duration = duration;
    m_hasWords = hasWords;
    // The same pause, told once more, does not begin anew.
    if (std::exchange(m_state, state) != state) {
        const auto *pausing = std::get_if<Pausing>(&state);
        m_pauseEnd = pausing ? QDeadlineTimer(pausing->wait) : QDeadlineTimer();
        pausing ? m_countdown.start() : m_countdown.stop();
    }
    updateText();
}

void StateLabel::updateText()
{
    setText(stateText(m_state, m_duration, std::chrono::milliseconds(m_pauseEnd.remainingTime()), m_hasWords));
    // Something that a person can do about it, and for which the line has no room.
    const auto *pausing = std::get_if<Pausing>(&m_state);
    setToolTip(pausing && isWayBarred(pausing->reason.kind) ? errorText(pausing->reason) : QString());
}

void StateLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateText();
}

} // namespace dopys
