#pragma once
#include <QObject>

namespace dopys {

/// SIGINT, SIGTERM and SIGHUP (a closed terminal, the end of a session) as a signal of Qt. Before arm() they end the
/// program at once with @p exitCode: it may be waiting for its input then, and no event loop runs. The second one
/// always ends it at once. A signal that the program was started to ignore, as nohup does, stays ignored.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(int exitCode, QObject *parent = nullptr);
    void arm();

signals:
    void interrupted();
};

} // namespace dopys
