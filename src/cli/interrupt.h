#pragma once
#include <QObject>

namespace dopys {

/// SIGINT and SIGTERM as a signal of Qt. Before arm() they end the program at once, with the code of an interrupted
/// one: it may be waiting for its input then, and no event loop runs. The second one always ends it at once.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    void arm();

signals:
    void interrupted();
};

} // namespace dopys
