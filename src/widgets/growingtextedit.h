#pragma once
#include <QPlainTextEdit>

namespace dopys {

/// Plain text that is as high as its content: it never scrolls inside, the wheel belongs to whatever it
/// stands in.
class GrowingTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// A document that setShownDocument() takes.
    static QTextDocument *newDocument(QObject *parent);
    /// Another document, with its own undo steps, takes the place of the one shown.
    void setShownDocument(QTextDocument *document);

    /// Show @p text without a word to edited(). Where it only continues what stands there, it is appended:
    /// cursor, selection and place stay.
    void showText(const QString &text);
    /// What stands there, with "\n" between lines. Unlike toPlainText() it keeps no-break spaces.
    QString text() const;
    /// While somebody else writes, there is nothing to type and nothing to undo.
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
    void watchDocument();
    void append(const QString &text);
    void fitHeight();

    bool m_showing = false;
};

} // namespace dopys
