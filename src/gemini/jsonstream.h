#pragma once
#include <QString>
#include <QStringView>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace dopys {

/// Where in a JSON document something stands: keys and array positions from the root.
using JsonPath = std::vector<std::variant<QString, int>>;

/// Reads a JSON text that arrives in pieces, cut anywhere, and tells of strings while they grow. It is a listener, not
/// a judge: whether the whole text is valid is for QJsonDocument to say when it has ended. Text before the first { or [
/// (a Markdown fence) is passed over.
class JsonStream
{
public:
    struct Listener
    {
        /// The string at @p path has grown; @p text is all of it so far. An escape cut in half is not in it yet.
        std::function<void(const JsonPath &path, const QString &text)> stringGrew = {};
        /// The value at @p path is complete. For an object or array @p text is its own JSON; for a string its value.
        std::function<void(const JsonPath &path, const QString &text)> valueEnded = {};
    };

    explicit JsonStream(Listener listener);
    ~JsonStream();

    /// What follows the root value is ignored.
    void feed(QStringView piece);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dopys
