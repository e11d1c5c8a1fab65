#pragma once
#include "core/error.h"

#include <utility>
#include <variant>

namespace dopys {

/// A value or the Error that stands in its place. std::expected comes with C++23.
template <typename T> class Result
{
public:
    Result(T value) : m_state(std::move(value)) { }
    Result(Error error) : m_state(std::move(error)) { }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &operator*() const { return std::get<T>(m_state); }
    T &operator*() { return std::get<T>(m_state); }
    const T *operator->() const { return &std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;

inline Status ok()
{
    return std::monostate{};
}

} // namespace dopys
