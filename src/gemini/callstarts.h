#pragma once
#include <QObject>
#include <QPointer>
#include <deque>
#include <functional>

namespace dopys {

/// Lets calls begin a few in each turn of the event loop. Qt asks for the body of every request in the thread that made
/// it: when hundreds were made in one go, not one of them would leave before the last was made, and then all would
/// reach the service in one moment.
class CallStarts : public QObject
{
    Q_OBJECT
public:
    /// Call @p begin in its turn, never before this returns; not at all once @p call is gone.
    void add(QObject *call, std::function<void()> begin);

private:
    struct Start
    {
        QPointer<QObject> call = {};
        std::function<void()> begin = {};
    };

    void takeTurn();
    void askForTurn();

    std::deque<Start> m_starts = {};
    bool m_hasAsked = false;
};

} // namespace dopys
