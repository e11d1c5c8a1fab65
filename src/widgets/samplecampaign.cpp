#include "widgets/samplecampaign.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

CampaignInput ukrainianSample()
{
    return {
        .businessName = u"Пекарня «Теплий хліб»"_s,
        .productService = u"Житній хліб на заквасці, булочки з корицею та сезонні пироги. "
                          "Печемо вночі, відчиняємося о сьомій, свіжий хліб можна замовити з вечора."_s,
        .targetAudience = u"Мешканці сусідніх будинків: молоді родини й ті, хто дорогою на роботу "
                          "бере каву та щось свіже до сніданку."_s,
        .goal = Goal::Engagement,
        .tone = Tone::Friendly,
        .theme = u"Ранок починається з хліба"_s,
        .language = u"uk"_s,
    };
}

CampaignInput englishSample()
{
    return {
        .businessName = u"Warm Loaf Bakery, Lviv"_s,
        .productService = u"Sourdough rye bread, cinnamon buns and seasonal pies. We bake at night and open "
                          "at seven; fresh bread can be ordered the evening before."_s,
        .targetAudience = u"People from the neighbourhood: young families, and those who pick up a coffee and "
                          "something fresh for breakfast on their way to work."_s,
        .goal = Goal::Engagement,
        .tone = Tone::Friendly,
        .theme = u"Mornings begin with bread"_s,
        .language = u"en"_s,
    };
}

} // namespace

CampaignInput sampleCampaign()
{
    return QLocale().language() == QLocale::Ukrainian ? ukrainianSample() : englishSample();
}

} // namespace dopys
