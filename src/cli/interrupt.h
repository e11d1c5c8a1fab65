#pragma once
#include <QObject>

namespace dopys {

/// SIGINT and SIGTERM as a signal of Qt. The second one ends the program at once.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);

signals:
    void interrupted();
};

} // namespace dopys
