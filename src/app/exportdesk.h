#pragma once
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dopys {

class CampaignDocument;
class ExportDialog;

/// Takes the open campaign away as a file: the dialog, the formats and the disk. What is given outlives it.
class ExportDesk : public QObject
{
    Q_OBJECT
public:
    ExportDesk(CampaignDocument &document, QWidget &window, QObject *parent = nullptr);

    void openDialog();
    /// The document is about to hold another campaign than the dialog speaks of.
    void closeDialog();

signals:
    void noticed(const QString &sentence); ///< what was written, and where

private:
    void write(const QString &formatKey, const QString &path, bool replace, bool unfinished);

    CampaignDocument &m_document;
    QWidget &m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace dopys
