#pragma once
#include "core/attempt.h"
#include "core/platform.h"
#include "core/post.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace dopys {

/// What a campaign of the library is known by, also on the command line. 0: none.
enum class CampaignId : qint64 { None = 0 };

/// One row of the library.
struct CampaignSummary
{
    CampaignId id = CampaignId::None;
    QString name = {};      ///< the person's own, else the business, else the first words of the product
    QDateTime created = {}; ///< UTC
    QDateTime changed = {}; ///< UTC; the list is newest first by it
    int posts = 0;          ///< that were asked for
    int done = 0;
    QList<Platform> platforms = {};
    bool demo = false;
    bool pinned = false;
    bool archived = false;
    QDateTime removed = {}; ///< UTC; invalid: not in "Recently deleted"

    bool operator==(const CampaignSummary &) const = default;
};

/// Which part of the library is asked for.
enum class Shelf { Current, Archived, Removed };

/// A campaign in which the words that were sought stand.
struct SearchHit
{
    enum class Place { Name, Form, Brief, Post };
    CampaignSummary campaign = {};
    Place place = Place::Name;
    int post = 0;         ///< from 0; for Place::Post
    QString excerpt = {}; ///< one line around the first match

    bool operator==(const SearchHit &) const = default;
};

/// Which text of a post.
struct TextField
{
    enum class Kind { PlatformText, Hashtags, ImagePrompt };
    Kind kind = Kind::PlatformText;
    Platform platform = Platform::Facebook; ///< for PlatformText

    bool operator==(const TextField &) const = default;
};

enum class TextOrigin { Model, Person, Demo };

/// What a text said at a time. The newest one is what it says now.
struct TextVersion
{
    QString text = {}; ///< hashtags as "#one #two"
    TextOrigin origin = TextOrigin::Model;
    QDateTime made = {}; ///< UTC

    bool operator==(const TextVersion &) const = default;
};

/// A run that nobody ended: the program or the machine went away under it.
struct InterruptedRun
{
    CampaignSummary campaign = {};
    int partly = 0;                      ///< posts with some text that are not done
    int notStarted = 0;                  ///< posts without any
    QList<int> perhapsPaid = {};         ///< posts, from 0: the request had been sent, no answer was kept
    QList<int> rewritesPerhapsPaid = {}; ///< the same of finished posts that were being written again
    bool briefPerhapsPaid = false;

    /// Something is missing.
    bool lacksPosts() const { return partly + notStarted > 0; }
    bool operator==(const InterruptedRun &) const = default;
};

} // namespace dopys
