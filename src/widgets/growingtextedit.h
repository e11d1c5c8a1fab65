#pragma once
#include <QPlainTextEdit>

namespace dopys {

struct TextChange;

/// Plain text that is as high as its content: it never scrolls inside, the wheel belongs to whatever it
/// stands in. Undo is not its own: see FieldUndo.
class GrowingTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// Show @p text without a word to edited(). Only what differs is replaced: cursor, selection and place stay where
    /// they are in the words around it.
    void showText(const QString &text);
    void setCaret(int position);
    void showCaret(); ///< has caretMoved() bring it into sight
    /// What stands there, with "\n" between lines. Unlike toPlainText() it keeps no-break spaces.
    QString text() const;
    /// While somebody else writes, there is nothing to type.
    void setWritable(bool writable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text);    ///< by a person
    void caretMoved(const QRect &caret); ///< by a person; in this widget's coordinates

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void replace(const TextChange &change);
    void fitHeight();

    bool m_showing = false;
};

} // namespace dopys
