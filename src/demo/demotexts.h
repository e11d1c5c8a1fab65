#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dopys {

/// One topic that the demo can write about, with the sentences that belong to it alone.
struct DemoTopic
{
    QString title = {};
    QString message = {};
    QString opening = {};
    QString story = {};   ///< a paragraph for Facebook
    QString lines = {};   ///< short lines for Instagram
    QString thought = {}; ///< paragraphs for LinkedIn
};

/// A way to look at a business: behind the scenes, one mistake, myth and fact.
struct DemoArchetype
{
    QString angle = {};
    QString emoji = {};
    QStringList questions = {};
    QStringList hashtags = {};
    QStringList images = {}; ///< always in English
    QList<DemoTopic> topics = {};
};

/// Everything that the demo can say in one language (resources/demo). The words of the form, such as {who} and
/// {product}, stand only where they need no inflection and no verb of their number. "cta.sales" is what a topic asks
/// for and Facebook says; "cta.sales.x" says the same, in the same order, on X.
struct DemoTexts
{
    QList<DemoArchetype> archetypes = {};
    QHash<QString, QStringList> sentences = {}; ///< by name: "about", "cta.sales", "tone.friendly", "summary.lead"
};

/// Ukrainian for "uk", English for everything else.
DemoTexts demoTexts(QStringView language);

} // namespace dopys
