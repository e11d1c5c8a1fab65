#include "widgets/mentiontext.h"

#include "core/campaigninput.h"
#include "core/foreignmentions.h"
#include "core/post.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

class MentionWords
{
    Q_DECLARE_TR_FUNCTIONS(dopys::MentionWords)
public:
    const PostContent &content;
    Platform shown;

    /// All that would be published, the open tab first.
    QString allTexts() const
    {
        QStringList texts{content.texts.value(shown), hashtagLine(content.hashtags)};
        texts.append(content.texts.values());
        return texts.join(u'\n');
    }

    QString named(const QString &mention) const
    {
        const auto stands = [&mention](const QString &text) {
            return text.normalized(QString::NormalizationForm_C).contains(mention);
        };
        const QString text = shortened(mention);
        if (stands(content.texts.value(shown)))
            return text;
        for (auto each = content.texts.cbegin(); each != content.texts.cend(); ++each) {
            if (stands(each.value()))
                return u"%1 (%2)"_s.arg(text, spec(each.key()).name);
        }
        return text;
    }

    QString sentence(const QStringList &mentions) const
    {
        QStringList names;
        for (const QString &each : mentions)
            names.append(named(each));
        //: %1 is a list of links, addresses, names and telephone numbers; %n is how many
        return tr("Check: %1 is not in your form.", nullptr, static_cast<int>(mentions.size()))
            .arg(QLocale().createSeparatedList(names));
    }

private:
    // A label cannot break a long link, and the card would become as wide as it.
    static QString shortened(const QString &mention)
    {
        constexpr qsizetype most = 40;
        if (mention.size() <= most)
            return mention;
        const QString beginning = mention.first(most);
        return (beginning.back().isHighSurrogate() ? beginning.chopped(1) : beginning) + u'…';
    }
};

} // namespace

QString mentionsText(const PostContent &content, Platform shown, const CampaignInput &input)
{
    const MentionWords words{.content = content, .shown = shown};
    const QStringList mentions = foreignMentions(words.allTexts(), input);
    return mentions.isEmpty() ? QString() : words.sentence(mentions);
}

} // namespace dopys
