#pragma once
#include "core/campaign.h"

#include <QFrame>
#include <memory>

namespace dopys {

class CampaignDocument;
class TopicRow;

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

    /// Offer the document's topics for editing, or end that. What was typed leaves by writeRequested() only.
    void setReviewing(bool reviewing);
    bool isReviewing() const { return m_reviewing; }
    void focusFirstTopic();
    /// The brief as it stands in the pane; topics without a title are left out.
    Brief brief() const;

signals:
    void writeRequested(const dopys::Brief &brief);
    void briefRetryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCampaign();
    void showUpdate(const BriefUpdate &update);
    void showEnd(const RunSummary &summary);
    void showParts();
    void fitSummary();
    void addRow(const Topic &topic);
    void moveRow(TopicRow *row, int by);
    void removeRow(TopicRow *row);
    void renumber();
    void orderTabs();
    void updateWrite();
    void clearRows();
    void updateIcons();

    std::unique_ptr<Ui::BriefPane> m_ui;
    CampaignDocument &m_document;
    QList<TopicRow *> m_rows;
    std::optional<Error> m_error;
    bool m_reviewing = false;
    bool m_arriving = false;
};

} // namespace dopys
