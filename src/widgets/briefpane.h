#pragma once
#include "core/campaign.h"
#include "widgets/fieldundo.h"

#include <QFrame>
#include <memory>

namespace dopys {

class CampaignDocument;
class TopicRow;
struct Edit;

namespace Ui {
class BriefPane;
}

/// The brief above the board: the summary as it arrives; while it is looked at, the topics as a list to work
/// on.
class BriefPane final : public QFrame
{
    Q_OBJECT
public:
    /// @p document outlives the pane.
    explicit BriefPane(CampaignDocument &document, QWidget *parent = nullptr);
    ~BriefPane() override;

    /// Offer the document's topics for editing, or end that. What is changed goes into the document at once.
    void setReviewing(bool reviewing);
    bool isReviewing() const { return m_reviewing; }
    /// Nothing can be asked for from here.
    void setReadOnly(bool readOnly);
    void focusFirstTopic();
    /// As the button does, where it can be pressed.
    void requestWrite();
    /// Bring the place of @p edit into sight, with the caret at @p caret; gives the field, if there is one now.
    QWidget *showEdit(const Edit &edit, int caret);

signals:
    void writeRequested(const dopys::Brief &brief); ///< topics without a title are left out
    void briefRetryRequested();
    void changeKeyRequested(const dopys::Error &problem); ///< the one that there is was refused
    void hurryRequested();                                ///< it shall wait no longer

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCampaign();
    void showUpdate(const BriefUpdate &update);
    void showEnd();
    void showEdits();
    void showTopics();
    void showParts();
    void fitSummary();
    void addRow(const Topic &topic);
    void moveRow(TopicRow *row, int by);
    void removeRow(TopicRow *row);
    void dropRow(TopicRow *row);
    void bringIntoSight(TopicRow *row);
    void renumber();
    void orderTabs();
    Brief brief() const;
    Brief titledBrief() const;
    void keep();
    void updateWrite();
    void clearRows();
    void updateIcons();

    std::unique_ptr<Ui::BriefPane> m_ui;
    CampaignDocument &m_document;
    FieldUndo m_undo;
    QList<TopicRow *> m_rows;
    bool m_reviewing = false;
    bool m_readOnly = false;
    bool m_arriving = false;
    bool m_waits = false; ///< before an attempt
};

} // namespace dopys
