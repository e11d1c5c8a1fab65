#include "widgets/textcolours.h"

#include <QWidget>
#include <algorithm>
#include <cmath>

namespace dopys {

namespace {

constexpr double enough = 4.6; // a little over WCAG's 4.5, for rounding to 8 bits
constexpr float step = 0.02F;

double linear(float channel)
{
    const double c = static_cast<double>(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The colour of this hue that is nearest to the middle and still readable on @p ground.
QColor readable(float hue, const QColor &ground)
{
    const float direction = luminance(ground) < 0.18 ? step : -step;
    float lightness = 0.45F;
    QColor colour = QColor::fromHslF(hue, 0.75F, lightness);
    while (contrast(colour, ground) < enough && lightness > step && lightness < 1.F - step) {
        lightness += direction;
        colour = QColor::fromHslF(hue, 0.75F, lightness);
    }
    return colour;
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readableRed(const QPalette &palette)
{
    return readable(0.F, palette.color(QPalette::Window));
}

QColor readableGreen(const QPalette &palette)
{
    return readable(0.38F, palette.color(QPalette::Window));
}

QColor quietText(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    float share = 0.4F;
    while (share > 0.F && contrast(mixed(text, ground, share), ground) < enough)
        share -= step;
    return share > 0.F ? mixed(text, ground, share) : text;
}

QColor outlineColour(const QPalette &palette)
{
    constexpr double visible = 1.9;
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    float share = 0.9F;
    while (share > 0.F && contrast(mixed(text, ground, share), ground) < visible)
        share -= step;
    return mixed(text, ground, std::max(share, 0.F));
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace dopys
