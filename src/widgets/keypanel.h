#pragma once
#include "core/error.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace dopys {

namespace Ui {
class KeyPanel;
}

/// Where the key rests that the program would use now.
enum class KeyPlace { None, Keychain, Environment, Memory };

/// Paste a key, check it, keep it: in one place. Knows no keychain and no service; asks for both by signals.
/// Folds to one line while there is a key.
class KeyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPanel(QWidget *parent = nullptr);
    ~KeyPanel() override;

    KeyPlace place() const { return m_place; }
    /// What became of the key: after the keychain was asked, and as the answer to saveRequested() and
    /// removeRequested(). A key that was typed but not given away for saving stays in its field.
    void setPlace(KeyPlace place);
    /// Another address of the service is being typed beside the panel: what is kept is for the former one, and a key
    /// that is typed here is for the new one. It is kept with that address, by commit(), and not before.
    void setAddressIsNew(bool isNew);
    QByteArray typed() const;
    /// Say that nothing can be written without a key, or what is wrong with the one that there is, and put the focus
    /// where it goes.
    void ask(const std::optional<Error> &problem = {});
    /// Whether what was typed can be a key (nothing typed can); says why not.
    bool isInOrder();
    /// Give away what was typed, as Save does. False: it cannot be a key, and the panel says why. Nothing
    /// typed is true.
    bool commit();

    /// The answer to checkRequested(@p key); nothing: the key works. An answer about another key is ignored.
    void showCheck(const QByteArray &key, const std::optional<dopys::Error> &problem);

signals:
    void checkRequested(const QByteArray &key); ///< empty: the one that is kept
    void saveRequested(const QByteArray &key);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the line under the field says.
    enum class Said { Hint, Needed, WrongKind, Saving, Checking, Works, Refused };

    bool isKept() const;
    bool isWrongKind() const;
    void onTyped();
    void check();
    void save();
    void unfold(bool open);
    void say(Said what);
    void updateTexts();
    void updateButtons();

    std::unique_ptr<Ui::KeyPanel> m_ui;
    KeyPlace m_place = KeyPlace::None;
    Said m_said = Said::Hint;
    Error m_problem = {}; ///< of the last check
    bool m_saving = false;
    bool m_addressIsNew = false;
};

} // namespace dopys
