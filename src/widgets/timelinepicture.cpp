#include "widgets/timelinepicture.h"

#include "widgets/lanepaint.h"
#include "widgets/timelinelegend.h"
#include "widgets/timelineview.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int width = 1200;
constexpr int margin = 24;
constexpr int sharpness = 2; ///< pixels of the picture to one of its measures
constexpr qreal rowOfFont = 1.8;

// What is taken away is looked at on paper and in documents.
QPalette onPaper()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, Qt::black);
    return palette;
}

int rowHeight()
{
    return qRound(QFontMetricsF(QGuiApplication::font()).height() * rowOfFont);
}

} // namespace

TimelinePicture::TimelinePicture(const TimelineModel &timeline, QString heading, QString sentence)
    : m_timeline(timeline), m_heading(std::move(heading)), m_sentence(std::move(sentence))
{
}

QSize TimelinePicture::size() const
{
    constexpr int others = 4; // heading, sentence, axis, legend
    return {width, 2 * margin + (m_timeline.rowCount() + others) * rowHeight()};
}

QByteArray TimelinePicture::png() const
{
    QImage image(size() * sharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray TimelinePicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(m_heading);
    QPainter painter(&generator);
    painter.setFont(QGuiApplication::font());
    painter.fillRect(QRect(QPoint(), size()), Qt::white);
    paint(painter);
    painter.end();
    return bytes;
}

void TimelinePicture::paint(QPainter &painter) const
{
    const QPalette palette = onPaper();
    const QFontMetrics font = painter.fontMetrics();
    const int height = rowHeight();
    int names = 0;
    int states = 0;
    const auto name = [this](int row) { return m_timeline.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(); };
    const auto cell
        = [this](int row, int column, int role) { return m_timeline.data(m_timeline.index(row, column), role); };
    for (int row = 0; row < m_timeline.rowCount(); ++row) {
        names = std::max(names, font.horizontalAdvance(name(row)));
        states = std::max(
            states, font.horizontalAdvance(cell(row, TimelineModel::StateColumn, Qt::DisplayRole).toString()));
    }
    const int left = margin + names + margin + states + margin;
    const TimeScale scale(left, width - 2 * margin, shownLength(m_timeline.length(), false));
    int top = margin;
    painter.setPen(Qt::black);
    const auto write = [&](const QString &line) {
        const QRect place(margin, top, width - 2 * margin, height);
        const QFontMetrics own = painter.fontMetrics();
        painter.drawText(
            place, Qt::AlignVCenter | Qt::TextSingleLine, own.elidedText(line, Qt::ElideRight, place.width()));
        top += height;
    };
    const QFont usual = painter.font();
    QFont strong = usual;
    strong.setBold(true);
    painter.setFont(strong);
    write(m_heading);
    painter.setFont(usual);
    write(m_sentence);
    paintAxis(painter, QRectF(left - margin, top, width - left, height), scale, palette);
    top += height;
    paintGrid(painter, QRectF(left, top, width - left, m_timeline.rowCount() * height), scale, palette);
    for (int row = 0; row < m_timeline.rowCount(); ++row, top += height) {
        painter.setPen(Qt::black);
        painter.drawText(QRect(margin, top, names + 2, height), Qt::AlignVCenter, name(row));
        painter.drawText(QRect(margin + names + margin, top, states + 2, height), Qt::AlignVCenter,
            cell(row, TimelineModel::StateColumn, Qt::DisplayRole).toString());
        const int inset = height / 4;
        paintLane(painter, QRectF(left, top + inset, width - left, height - 2 * inset),
            cell(row, TimelineModel::LaneColumn, TimelineModel::SpansRole).value<QList<TimelineSpan>>(),
            cell(row, TimelineModel::LaneColumn, TimelineModel::EndRole).value<TimelineModel::End>(), scale, palette);
    }
    paintLegend(painter, QRectF(margin, top, width - 2 * margin, height), palette);
}

} // namespace dopys
