#pragma once
#include "app/program.h"

#include <QObject>
#include <memory>

namespace dopys::testing {

/// A test of the whole program: each function begins with a new one, in Ukrainian and in English, and ends with a look
/// for the key wherever it must not be.
class ProgramTest : public QObject
{
    Q_OBJECT
public:
    static void initMain() { leaveTheSession(); }

protected slots:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    /// The library of the program.
    QString file() const;
    /// What the notice bar says.
    QString notice() const;

    std::unique_ptr<Program> m_program;
    bool m_ukrainian = false;
};

} // namespace dopys::testing
