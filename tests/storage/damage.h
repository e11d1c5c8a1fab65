#pragma once
#include <QByteArray>
#include <QRandomGenerator>

namespace dopys::testing {

constexpr int page = 4096; ///< of SQLite
constexpr quint32 damages = 200;

/// What is left of the library @p bytes after the damage @p seed, the same for the same seed: a page or a few bytes are
/// hit here and there, or the end is missing; the header stands in most.
inline QByteArray damagedBy(quint32 seed, QByteArray bytes)
{
    QRandomGenerator random(seed);
    const int blows = random.bounded(1, 12);
    for (int blow = 0; blow < blows; ++blow) {
        const int length = random.bounded(2) == 0 ? page : random.bounded(1, 200);
        const auto at = random.bounded(seed % 10 == 0 ? 0 : page, static_cast<int>(bytes.size()) - length);
        for (int i = 0; i < length; ++i)
            bytes[at + i] = static_cast<char>(random.bounded(256));
    }
    if (seed % 7 == 0)
        bytes.truncate(random.bounded(page, static_cast<int>(bytes.size())));
    return bytes;
}

} // namespace dopys::testing
