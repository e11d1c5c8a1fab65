#pragma once
#include "support/fakegemini.h"

#include <QElapsedTimer>
#include <optional>

namespace dopys::testing {

/// The body of a 429: the limit @p id is @p value, and the service asks to wait for @p delay.
QByteArray quotaBody(const QByteArray &id, int value, const QByteArray &delay);

/// Takes so many requests in any window, as the service does in any minute.
class QuotaGuard
{
public:
    QuotaGuard(int requests, std::chrono::milliseconds window);

    /// Nothing: it is let through, and counts.
    std::optional<FakeAnswer> refusal();
    int refused() const { return m_refused; }

private:
    int m_requests;
    std::chrono::milliseconds m_window;
    QList<std::chrono::milliseconds> m_taken;
    QElapsedTimer m_clock;
    int m_refused = 0;
};

} // namespace dopys::testing
