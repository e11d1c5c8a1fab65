#pragma once
#include <QTest>

namespace dopys::testing {

constexpr int hangLimit = 20'000; ///< ms
/// ms; one that fails takes three times as long, for QTest then looks how much more it would have needed.
constexpr int tryLimit = 15'000;

} // namespace dopys::testing

// QTest gives up after five seconds. One stall of a busy disk takes as long, and is nothing that a test is about.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, dopys::testing::tryLimit)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, dopys::testing::tryLimit)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, dopys::testing::tryLimit)
