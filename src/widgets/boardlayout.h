#pragma once
#include <QLayout>
#include <memory>
#include <vector>

namespace dopys {

/// Widgets in rows of equally wide columns, as many as the width holds; each as high as it needs, at the top
/// of its row.
class BoardLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit BoardLayout(QWidget *parent);
    ~BoardLayout() override;

    /// For a @p width without the margins.
    int columns(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

signals:
    void arranged(); ///< everything has its new place

private:
    /// Walks over the places and returns the height; @p place moves the items too.
    int arrange(const QRect &outer, bool place) const;
    int columnWidth(int width) const;
    int widestCard() const; ///< the least width that each card can do with

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace dopys
