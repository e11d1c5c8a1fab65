#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>

namespace dopys {

/// Two clocks that both only go forward.
struct WakeMoment
{
    std::chrono::milliseconds awake{0}; ///< stands still while the computer sleeps
    std::chrono::milliseconds all{0};   ///< does not

    static WakeMoment now();
};

enum class Rest {
    None,
    Stopped, ///< the program was not let run for more than five seconds
    Slept    ///< the computer has slept for more than ten
};
/// What was between two looks, which should be a second apart.
Rest restBetween(const WakeMoment &before, const WakeMoment &now);

/// Notices that the computer has slept: connections that were open then are dead, and nobody says so.
/// A program that is stopped may have slept within another computer, or only waits for a slow disk: that counts once
/// after start(). Beginning again costs, and a disk stays slow.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

    void start();
    void stop() { m_look.stop(); }

signals:
    void woke();

private:
    void look();

    QTimer m_look;
    WakeMoment m_last;
    bool m_wasStopped = false;
};

} // namespace dopys
