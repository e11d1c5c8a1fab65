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

/// Whether between two looks, a second apart as they should be, the computer has slept for more than ten seconds, or
/// this program was not let run for more than five.
bool hasSlept(const WakeMoment &before, const WakeMoment &now);

/// Notices that the computer has slept: connections that were open then are dead, and nobody says so.
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
};

} // namespace dopys
