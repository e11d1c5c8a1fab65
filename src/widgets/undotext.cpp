#include "widgets/undotext.h"

#include <QCoreApplication>
#include <QLocale>

namespace dopys {

namespace {

class UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(dopys::UndoWords)
public:
    static QString undo(Edit::Kind kind)
    {
        switch (kind) {
        case Edit::Kind::Text:
            //: %1 is the number of the post, %2 the name of a network
            return tr("&Undo editing the text of post %1 (%2)");
        case Edit::Kind::Hashtags:
            return tr("&Undo editing the hashtags of post %1");
        case Edit::Kind::ImagePrompt:
            return tr("&Undo editing the image prompt of post %1");
        case Edit::Kind::Rewriting:
            //: the model had written the post again
            return tr("&Undo writing post %1 again");
        case Edit::Kind::TopicTitle:
            return tr("&Undo editing the title of topic %1");
        case Edit::Kind::TopicMessage:
            return tr("&Undo editing the message of topic %1");
        case Edit::Kind::TopicFocus:
            return tr("&Undo choosing what topic %1 opens with");
        case Edit::Kind::TopicAdded:
            return tr("&Undo adding topic %1");
        case Edit::Kind::TopicRemoved:
            return tr("&Undo removing topic %1");
        case Edit::Kind::TopicMoved:
            return tr("&Undo moving topic %1");
        }
        return {};
    }

    static QString redo(Edit::Kind kind)
    {
        switch (kind) {
        case Edit::Kind::Text:
            //: %1 is the number of the post, %2 the name of a network
            return tr("&Redo editing the text of post %1 (%2)");
        case Edit::Kind::Hashtags:
            return tr("&Redo editing the hashtags of post %1");
        case Edit::Kind::ImagePrompt:
            return tr("&Redo editing the image prompt of post %1");
        case Edit::Kind::Rewriting:
            //: the model had written the post again; its newer text comes back
            return tr("&Redo writing post %1 again");
        case Edit::Kind::TopicTitle:
            return tr("&Redo editing the title of topic %1");
        case Edit::Kind::TopicMessage:
            return tr("&Redo editing the message of topic %1");
        case Edit::Kind::TopicFocus:
            return tr("&Redo choosing what topic %1 opens with");
        case Edit::Kind::TopicAdded:
            return tr("&Redo adding topic %1");
        case Edit::Kind::TopicRemoved:
            return tr("&Redo removing topic %1");
        case Edit::Kind::TopicMoved:
            return tr("&Redo moving topic %1");
        }
        return {};
    }

    static QString nothingToUndo() { return tr("&Undo"); }
    static QString nothingToRedo() { return tr("&Redo"); }
};

QString filled(const QString &sentence, const Edit &edit)
{
    const QString number = QLocale().toString(edit.index + 1);
    return edit.kind == Edit::Kind::Text ? sentence.arg(number, spec(edit.platform).name) : sentence.arg(number);
}

} // namespace

QString undoText(const std::optional<Edit> &edit)
{
    return edit ? filled(UndoWords::undo(edit->kind), *edit) : UndoWords::nothingToUndo();
}

QString redoText(const std::optional<Edit> &edit)
{
    return edit ? filled(UndoWords::redo(edit->kind), *edit) : UndoWords::nothingToRedo();
}

} // namespace dopys
