#pragma once
#include "core/platform.h"

#include <QList>
#include <QString>
#include <optional>

namespace dopys {

/// What one post is about.
struct Topic
{
    QString title = {};
    QString message = {};               ///< primary_message: what the reader should take away
    std::optional<Platform> focus = {}; ///< which tab opens first; nothing: General
    QString angle = {};                 ///< from which side this post comes, unlike its siblings
    QString opening = {};               ///< how its first line begins
    QString callToAction = {};

    bool operator==(const Topic &) const = default;
};

/// The strategy brief: everything that the posts of one campaign have in common.
struct Brief
{
    QString summary = {};
    QList<Topic> topics = {};

    bool operator==(const Brief &) const = default;
};

/// Of white space alone it is none.
bool hasSummary(const Brief &brief);

/// "Instagram", "X", "General": target_platform_focus on the wire and in files. Anything unknown reads as General.
QString focusKey(std::optional<Platform> focus);
std::optional<Platform> focusFromKey(QStringView key);

/// What a topic is known by: titles that differ only in case, spaces or punctuation name the same one.
QString topicKey(const Topic &topic);

} // namespace dopys
