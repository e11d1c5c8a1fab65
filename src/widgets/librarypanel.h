#pragma once
#include "core/libraryentry.h"

#include <QWidget>
#include <memory>

class QMenu;

namespace dopys {

class CampaignDelegate;
class LibraryModel;

namespace Ui {
class LibraryPanel;
}

/// All campaigns at the left of the window: searched, opened, named, duplicated, pinned, archived, deleted and brought
/// back. It tells what a person wants and shows what it is told.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget *parent = nullptr);
    ~LibraryPanel() override;

    LibraryModel &model() { return *m_model; }
    /// It can be seen, and no name is typed in it, which would be gone with the rows. Else contentsWanted() comes
    /// later.
    bool takesContents() const;
    QString sought() const;
    Shelf shelf() const;
    /// After the model was filled anew: the same campaign is current again, and an empty list says why it is.
    void showFilled();
    void setOpenCampaign(CampaignId id);
    /// While posts are written another campaign can be read, and not be opened.
    void setRunning(bool running);
    /// Whether campaigns can be kept at all; an empty list says so.
    void setKeeps(bool keeps);
    /// "Deleted", with a button that brings it back.
    void offerUndo(const CampaignSummary &removed);
    /// What is kept in mind of campaigns beside the list means others now.
    void forgetIds();
    void focusSearch();

signals:
    void contentsWanted(); ///< it comes into sight, or another search or shelf, or a name has been typed
    void openRequested(dopys::CampaignId id);
    void readRequested(dopys::CampaignId id); ///< while posts of the open one are being written
    void renameRequested(dopys::CampaignId id, const QString &name);
    void duplicateRequested(dopys::CampaignId id, bool withTexts);
    void pinRequested(dopys::CampaignId id, bool pinned);
    void archiveRequested(dopys::CampaignId id, bool archived);
    void removeRequested(dopys::CampaignId id);
    void bringBackRequested(dopys::CampaignId id);
    void refused(const QString &why); ///< what a person wants cannot be done now

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void openOrRead(CampaignId id);
    void bringBack(CampaignId id);
    void remove();
    void undoRemove();
    void goToList();
    bool takesKey(const QKeyEvent &key, bool inList);
    QString whyNotRemove(const CampaignSummary &campaign) const;
    QString emptyWords() const;
    static QString removedWords();
    void fillMenu();
    void remember();
    void updateButtons();
    void updateTexts();
    const CampaignSummary *current() const;

    std::unique_ptr<Ui::LibraryPanel> m_ui;
    LibraryModel *m_model;
    CampaignDelegate *m_delegate;
    QMenu *m_menu;
    CampaignId m_current = CampaignId::None;
    CampaignId m_open = CampaignId::None;
    struct Removed
    {
        CampaignSummary campaign = {};
        bool wasOpen = false;
    };
    QList<Removed> m_removed; ///< what Undo brings back, the last one first
    bool m_running = false;
    bool m_keeps = true;
};

} // namespace dopys
