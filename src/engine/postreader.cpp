#include "engine/postreader.h"

#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype longestText = 100'000; ///< characters; no network takes as many

std::optional<Platform> platformOfText(const QString &key)
{
    for (const PlatformSpec &row : platformSpecs()) {
        if (key == row.textKey)
            return row.platform;
    }
    return std::nullopt;
}

// The prompt asks for tags without #; models put it there all the same, and spaces too.
QString cleanHashtag(const QString &tag)
{
    QString clean;
    for (const QChar c : tag) {
        if (!c.isSpace() && c != u'#')
            clean.append(c);
    }
    return clean;
}

void setText(PostContent &content, const JsonPath &path, const QString &text)
{
    const QString *key = std::get_if<QString>(&path.front());
    if (!key || path.size() != 1)
        return;
    if (const auto platform = platformOfText(*key))
        content.texts[*platform] = text;
    else if (*key == "image_prompt"_L1)
        content.imagePrompt = text;
}

void addHashtag(PostContent &content, const JsonPath &path, const QString &text)
{
    const QString *key = std::get_if<QString>(&path.front());
    if (!key || *key != "hashtags"_L1 || path.size() != 2)
        return;
    const QString tag = cleanHashtag(text);
    if (!tag.isEmpty() && !content.hashtags.contains(tag))
        content.hashtags.append(tag);
}

// The first object is the answer; models also write a Markdown fence or a sentence around it, or say it twice.
QJsonDocument firstObject(const QString &answer, QJsonParseError &problem)
{
    const QByteArray json = answer.mid(std::max<qsizetype>(0, answer.indexOf(u'{'))).toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    return problem.error == QJsonParseError::GarbageAtEnd ? QJsonDocument::fromJson(json.left(problem.offset), &problem)
                                                          : document;
}

Error missingKey(QLatin1StringView key)
{
    return Error{.kind = Error::Kind::BadAnswer, .detail = u"the answer has no text under \"%1\""_s.arg(key)};
}

} // namespace

PostReader::PostReader()
    : m_stream({.stringGrew =
                    [this](const JsonPath &path, const QString &text) {
                        if (!path.empty())
                            setText(m_content, path, text);
                    },
        .valueEnded =
            [this](const JsonPath &path, const QString &text) {
                if (!path.empty())
                    addHashtag(m_content, path, text);
            }})
{
}

void PostReader::feed(const QString &piece)
{
    m_received += piece.size();
    m_stream.feed(piece);
}

Result<PostContent> postFromAnswer(const QString &answer, const QList<Platform> &platforms)
{
    QJsonParseError problem;
    const QJsonDocument document = firstObject(answer, problem);
    if (!document.isObject())
        return Error{.kind = Error::Kind::BadAnswer, .detail = problem.errorString()};
    const QJsonObject json = document.object();
    PostContent content;
    for (const Platform platform : platforms) {
        const QString text = plainText(json.value(spec(platform).textKey).toString()).trimmed();
        if (text.isEmpty())
            return missingKey(spec(platform).textKey);
        if (text.size() > longestText)
            return Error{.kind = Error::Kind::EndlessAnswer, .detail = u"a text of %1 characters"_s.arg(text.size())};
        content.texts.insert(platform, text);
    }
    const QJsonArray hashtags = json.value("hashtags"_L1).toArray();
    for (const QJsonValue &tag : hashtags)
        addHashtag(content, {u"hashtags"_s, 0}, plainText(tag.toString()));
    content.imagePrompt = plainText(json.value("image_prompt"_L1).toString()).trimmed();
    if (content.imagePrompt.isEmpty())
        return missingKey("image_prompt"_L1);
    return content;
}

} // namespace dopys
