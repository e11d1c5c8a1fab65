#pragma once
#include "core/brief.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dopys {

class GrowingTextEdit;
struct Edit;

/// One topic of the brief while it is looked at: title, message, focus; up, down, remove.
class TopicRow final : public QFrame
{
    Q_OBJECT
public:
    explicit TopicRow(const Topic &topic, QWidget *parent = nullptr);

    void setTopic(const Topic &topic);
    /// With what was typed; fields that are not shown are as they came.
    Topic topic() const;
    /// @param index from 0
    void setPlace(int index, int count);
    void focusTitle();
    /// The field that @p edit is about, with the caret at @p caret.
    QWidget *showEdit(const Edit &edit, int caret);
    QList<QWidget *> fields() const; ///< in the order of the Tab key

signals:
    void changed(); ///< by a person
    void moveRequested(int by);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QToolButton *newButton(QLatin1StringView icon);
    void updateTexts();
    void updateIcons();

    Topic m_topic;
    int m_index = 0;
    QLabel *m_titleLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_messageLabel = nullptr;
    GrowingTextEdit *m_message = nullptr;
    QLabel *m_focusLabel = nullptr;
    QComboBox *m_focus = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace dopys
