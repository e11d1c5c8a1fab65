#pragma once
#include "core/campaign.h"

#include <QDialog>
#include <QList>
#include <functional>
#include <memory>

namespace dopys {

namespace Ui {
class ExportDialog;
}

/// A format to choose: one row of the table of formats, in words.
struct ExportChoice
{
    QString key = {};
    QString name = {};
    QString description = {};
    QString fileName = {};        ///< without a folder
    bool keepsUnfinished = false; ///< posts that are not ready go along as they are
};

/// What stands ready to be taken away.
struct ExportContents
{
    int posts = 0;
    int done = 0;
    int partly = 0;         ///< not ready, but there is a text
    LongPosts tooLong = {}; ///< of() leaves it empty: it takes its time
    bool demo = false;

    /// There is anything to be taken away.
    bool isThere() const { return done + partly > 0; }
    /// A post that is written anew counts by what it said before.
    static ExportContents of(const Campaign &campaign);
};

/// Choose a format, see what will be written, choose the place. Writes nothing: whoever opened it answers
/// exportRequested() with accept() or showProblem().
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A path for a file of this name in this folder that replaces nothing.
    using FreePath = std::function<QString(const QString &folder, const QString &fileName)>;

    /// @param choices not empty
    /// @param folder where the file goes unless another place is chosen
    ExportDialog(QList<ExportChoice> choices, const ExportContents &contents, const QString &folder, FreePath freePath,
        QWidget *parent = nullptr);
    ~ExportDialog() override;

    void showProblem(const QString &sentence);
    /// There is a file at the path that was asked for: says so; pressed once more, it may be replaced.
    void askToReplace();

signals:
    /// @p replace: a person wants what is there to be replaced; @p unfinished: and texts that are not ready in it.
    void exportRequested(const QString &formatKey, const QString &path, bool replace, bool unfinished);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFormat(int row);
    void browse();
    void requestExport();
    QString path() const;
    QString contentsText() const;
    QString tooLongText() const;
    void updateTexts();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    QList<ExportChoice> m_choices;
    ExportContents m_contents;
    QString m_folder;
    FreePath m_freePath;
    QString m_replaceable; ///< the file that may be replaced
};

} // namespace dopys
