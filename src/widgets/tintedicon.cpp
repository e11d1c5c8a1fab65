#include "widgets/tintedicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <memory>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(const QString &resource, const QPalette &palette)
        : m_svg(std::make_shared<QSvgRenderer>(resource)), m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        m_svg->setAspectRatioMode(Qt::KeepAspectRatio);
        m_svg->render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour(mode));
        painter.end();
        return QPixmap::fromImage(image);
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_palette.color(
            QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    std::shared_ptr<QSvgRenderer> m_svg;
    QPalette m_palette;
};

} // namespace

QIcon tintedIcon(const QString &resource, const QPalette &palette)
{
    return QIcon(new TintedEngine(resource, palette));
}

QIcon foldIcon(bool isOpen, const QPalette &palette)
{
    return tintedIcon(isOpen ? u":/icons/lucide/chevron-down.svg"_s : u":/icons/lucide/chevron-right.svg"_s, palette);
}

} // namespace dopys
