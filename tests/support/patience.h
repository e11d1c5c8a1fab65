#pragma once
#include <QTest>

namespace dopys::testing {

constexpr int hangLimit = 20'000; ///< ms

} // namespace dopys::testing

// QTest gives up after five seconds. One stall of a busy disk takes as long, and is nothing that a test is about.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, dopys::testing::hangLimit)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, dopys::testing::hangLimit)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, dopys::testing::hangLimit)
