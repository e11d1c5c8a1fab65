#pragma once
#include <QByteArray>
#include <QString>

class QPainter;
class QSize;

namespace dopys {

class TimelineModel;

/// A timeline as it is taken away: dark on white, whatever the window looks like.
class TimelinePicture
{
public:
    /// @p timeline outlives the picture; @p heading says of what and of when it is, @p sentence stands below that.
    TimelinePicture(const TimelineModel &timeline, QString heading, QString sentence);

    QByteArray png() const;
    QByteArray svg() const;

private:
    QSize size() const;
    void paint(QPainter &painter) const;

    const TimelineModel &m_timeline;
    QString m_heading;
    QString m_sentence;
};

} // namespace dopys
