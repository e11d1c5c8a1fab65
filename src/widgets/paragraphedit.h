#pragma once
#include <QPlainTextEdit>

namespace dopys {

/// A field for a few sentences: three lines at first, grows with its text to eight, then scrolls. Tab leaves
/// it.
class ParagraphEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ParagraphEdit(QWidget *parent = nullptr);

    /// Exactly what was written: QPlainTextEdit::toPlainText() turns no-break spaces into plain ones.
    QString text() const;
    /// Replaces the text; a person can undo it, unlike with setPlainText().
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOfLines(int lines) const;
    void fitHeight();
};

} // namespace dopys
