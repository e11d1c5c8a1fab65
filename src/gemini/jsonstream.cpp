#include "gemini/jsonstream.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// Deeper values are passed over: nothing of ours nests so far, and each level costs a copy of its text.
constexpr std::size_t deepest = 32;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

bool isWanted(QChar c)
{
    return c.unicode() >= 0x20 || c == u'\n' || c == u'\t';
}

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    default:
        return c;
    }
}

} // namespace

struct JsonStream::Private
{
    enum class In { Preface, Structure, Scalar, String, Escape, Code, Done };
    struct Frame
    {
        bool object = false;
        bool wantsKey = false;
        qsizetype start = 0;
    };

    Listener listener = {};
    In in = In::Preface;
    std::vector<Frame> frames = {};
    JsonPath path = {};
    QString raw = {};   ///< from the first bracket on
    QString text = {};  ///< of the string being read
    qsizetype told = 0; ///< how much of it the listener knows
    qsizetype scalarStart = 0;
    QChar high = {}; ///< first half of a surrogate pair
    int codeDigits = 0;
    uint code = 0;
    std::size_t tooDeep = 0; ///< open brackets below the deepest level that is read

    void take(QChar c);
    void structure(QChar c);
    void open(bool object);
    void close(bool object);
    void separate();
    void beginString();
    void inString(QChar c);
    void inCode(QChar c);
    void add(QChar unit);
    void settleHalf();
    void endString();
    void endScalar();
    void tellGrowth();
    void tellEnd(const QString &value) const;
    bool readingKey() const { return frames.back().object && frames.back().wantsKey; }
};

void JsonStream::Private::take(QChar c)
{
    switch (in) {
    case In::Preface:
        if (c != u'{' && c != u'[')
            return;
        in = In::Structure;
        [[fallthrough]];
    case In::Structure:
        raw += c;
        return structure(c);
    case In::Scalar:
        if (!isSpace(c) && c != u',' && c != u'}' && c != u']') {
            raw += c;
            return;
        }
        endScalar();
        raw += c;
        return structure(c);
    case In::String:
        raw += c;
        return inString(c);
    case In::Escape:
        raw += c;
        in = c == u'u' ? In::Code : In::String;
        code = 0;
        codeDigits = 0;
        if (in == In::String)
            add(unescaped(c));
        return;
    case In::Code:
        raw += c;
        return inCode(c);
    case In::Done:
        return;
    }
}

void JsonStream::Private::structure(QChar c)
{
    if (c == u'{' || c == u'[') {
        open(c == u'{');
    } else if (c == u'}' || c == u']') {
        close(c == u'}');
    } else if (c == u',') {
        separate();
    } else if (c == u':') {
        frames.back().wantsKey = false;
    } else if (c == u'"') {
        beginString();
    } else if (!isSpace(c)) {
        in = In::Scalar;
        scalarStart = raw.size() - 1;
    }
}

void JsonStream::Private::open(bool object)
{
    if (frames.size() == deepest) {
        ++tooDeep;
        return;
    }
    frames.push_back({.object = object, .wantsKey = object, .start = raw.size() - 1});
    if (object)
        path.emplace_back(QString());
    else
        path.emplace_back(0);
}

void JsonStream::Private::close(bool object)
{
    if (tooDeep > 0) {
        --tooDeep;
        return;
    }
    if (frames.back().object != object)
        return;
    const qsizetype start = frames.back().start;
    frames.pop_back();
    path.pop_back();
    if (frames.empty())
        in = In::Done;
    if (listener.valueEnded)
        listener.valueEnded(path, raw.sliced(start));
}

void JsonStream::Private::separate()
{
    if (tooDeep > 0)
        return;
    frames.back().wantsKey = frames.back().object;
    if (int *position = std::get_if<int>(&path.back()))
        ++*position;
}

void JsonStream::Private::beginString()
{
    in = In::String;
    // A new string instead of clear(): the listener may still hold the last one.
    text = QString();
    told = 0;
}

void JsonStream::Private::inString(QChar c)
{
    if (c == u'\\')
        in = In::Escape;
    else if (c == u'"')
        endString();
    else
        add(c);
}

void JsonStream::Private::inCode(QChar c)
{
    bool ok = false;
    const uint digit = QStringView(&c, 1).toUInt(&ok, 16);
    if (!ok) {
        in = In::String;
        add(QChar::ReplacementCharacter);
        return inString(c);
    }
    code = code * 16 + digit;
    if (++codeDigits == 4) {
        in = In::String;
        add(QChar(code));
    }
}

void JsonStream::Private::add(QChar unit)
{
    if (unit.isLowSurrogate() && !high.isNull()) {
        text += std::exchange(high, {});
        text += unit;
        return;
    }
    settleHalf();
    if (unit.isHighSurrogate())
        high = unit;
    else if (unit.isLowSurrogate())
        text += QChar(QChar::ReplacementCharacter);
    else if (isWanted(unit))
        text += unit;
}

void JsonStream::Private::settleHalf()
{
    if (!std::exchange(high, {}).isNull())
        text += QChar(QChar::ReplacementCharacter);
}

void JsonStream::Private::endString()
{
    settleHalf();
    in = In::Structure;
    if (tooDeep > 0)
        return;
    if (readingKey()) {
        path.back() = text;
        return;
    }
    tellGrowth();
    tellEnd(text);
}

void JsonStream::Private::endScalar()
{
    in = In::Structure;
    if (tooDeep == 0)
        tellEnd(raw.sliced(scalarStart));
}

void JsonStream::Private::tellGrowth()
{
    const bool inValue = tooDeep == 0 && !readingKey();
    if (inValue && text.size() > std::exchange(told, text.size()) && listener.stringGrew)
        listener.stringGrew(path, text);
}

void JsonStream::Private::tellEnd(const QString &value) const
{
    if (listener.valueEnded)
        listener.valueEnded(path, value);
}

JsonStream::JsonStream(Listener listener) : d(std::make_unique<Private>())
{
    d->listener = std::move(listener);
}

JsonStream::~JsonStream() = default;

void JsonStream::feed(QStringView piece)
{
    for (const QChar c : piece)
        d->take(c);
    using enum Private::In;
    if (d->in == String || d->in == Escape || d->in == Code)
        d->tellGrowth();
}

} // namespace dopys
