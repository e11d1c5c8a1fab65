#include "support/quotaguard.h"

namespace dopys::testing {

QByteArray quotaBody(const QByteArray &id, int value, const QByteArray &delay)
{
    return R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded","details":[
        {"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":")"
        + id + R"(","quotaValue":")" + QByteArray::number(value) + R"("}]},
        {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")"
        + delay + R"("}]}})";
}

QuotaGuard::QuotaGuard(int requests, std::chrono::milliseconds window) : m_requests(requests), m_window(window)
{
    m_clock.start();
}

std::optional<FakeAnswer> QuotaGuard::refusal()
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    m_taken.removeIf([&](std::chrono::milliseconds at) { return at + m_window <= now; });
    if (m_taken.size() < m_requests) {
        m_taken.append(now);
        return {};
    }
    ++m_refused;
    const auto wait = m_taken.constFirst() + m_window - now;
    return errorAnswer(429,
        quotaBody("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", m_requests,
            QByteArray::number(double(wait.count()) / 1000.0) + 's'));
}

} // namespace dopys::testing
