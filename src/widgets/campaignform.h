#pragma once
#include "core/campaigninput.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace dopys {

class FieldNote;
namespace Ui {
class CampaignForm;
}

/// What a campaign is to be: the fields in a scroll area of their own and the button below them, always in
/// sight.
class CampaignForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignForm(QWidget *parent = nullptr);
    ~CampaignForm() override;

    CampaignInput input() const;               ///< as typed, not trimmed
    void setInput(const CampaignInput &input); ///< tells nobody; more posts than the window takes become its most
    bool looksAtBriefFirst() const;
    void setLooksAtBriefFirst(bool on);

    /// Says beside each field what is wrong with it and puts the focus into the first such field. True:
    /// nothing is.
    bool validate();
    /// Put @p sample's words into the required text fields that are empty. Nothing typed is replaced.
    void fillEmptyRequired(const CampaignInput &sample);
    /// While the posts are being written no second run can begin; the fields stay editable.
    void setRunning(bool running);
    /// Whether Generate is what most people want next; it looks so.
    void setGenerateIsNext(bool next);
    void requestGenerate(); ///< as the button does
    /// Asked when the keys that send the form are pressed: true: they meant something else, which is done.
    void setKeysTaken(std::function<bool()> taken) { m_keysTaken = std::move(taken); }

    QSize minimumSizeHint() const override;

signals:
    void generateRequested(); ///< input() is in order
    void edited();            ///< by a person

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Field = FieldProblem::Field;

    void fillChoices();
    void connectFields();

    QWidget *widgetOf(Field field) const;
    FieldNote *noteOf(Field field) const;

    void checkAgain(Field field);
    void showField(Field field, const FieldProblem *problem);
    void updateTexts();
    void updateChoiceNames();
    void selectOwnLanguage();

    std::unique_ptr<Ui::CampaignForm> m_ui;
    bool m_languageChosen = false; ///< until then the posts' language follows the interface's
    std::function<bool()> m_keysTaken;
};

} // namespace dopys
