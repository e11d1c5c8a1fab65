#pragma once
#include "core/brief.h"
#include "core/platform.h"
#include "demo/demotexts.h"

#include <QJsonObject>

namespace dopys {

/// Writes a campaign from templates. Pure: the same form gives the same texts, whatever the order of the
/// calls.
class DemoWriter
{
public:
    /// @p campaign: the form as it travels on the wire ("business_name", …).
    explicit DemoWriter(const QJsonObject &campaign);

    QString summary() const;
    /// The first @p count topics whose titles are not among @p taken.
    QList<Topic> topics(int count, const QStringList &taken = {}) const;

    /// @p number, from 1, tells the post from its siblings. An X text fits with some room for hashtags.
    QString text(Platform platform, const Topic &topic, int number) const;
    QStringList hashtags(const Topic &topic, int number) const;
    QString imagePrompt(const Topic &topic, int number) const;

private:
    struct Place;
    Topic topicAt(int index) const;
    Place placeOf(const Topic &topic) const;
    QString sentence(const QString &name, int turn) const;
    QString callToAction(Platform platform, const Topic &topic) const;
    QString slot(Platform platform, QStringView name, const Topic &topic, const Place &place, int turn) const;
    QString laidOut(Platform platform, QStringView layout, const Topic &topic, const Place &place, int turn) const;
    QString shortLine(const Topic &topic, const Place &place, int turn) const;
    QString filled(const QString &sentence) const;

    QJsonObject m_campaign;
    DemoTexts m_texts;
    QHash<QString, QString> m_words; ///< what {who}, {product} and the others stand for
    int m_seed = 0;
};

} // namespace dopys
