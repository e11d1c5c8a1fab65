#pragma once
#include "app/application.h"
#include "support/patience.h"
#include "support/writinggemini.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

namespace dopys {
class ExportDialog;
class PostCard;
} // namespace dopys

namespace dopys::testing {

/// Before QApplication: nothing of the real session (keychain, screen reader) is reached.
void leaveTheSession();

/// The whole program with a folder of its own, the service it talks to, and all that it says. The key is a canary.
class Program
{
public:
    explicit Program(const QString &language);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Starts it and waits until the window is in front; with a key in the environment also until it was read.
    bool start(const QStringList &files = {});
    /// As a second start calls it.
    void call(const QStringList &files) { m_application->comeToTheFront(files); }
    /// Whether it looks by itself for what other programs write into its library; it does from the start.
    void setLooking(bool looks);
    /// As a person closes it.
    void close();
    bool isRunning() const { return m_application != nullptr; }

    MainWindow &window() const;
    /// The part of this name; the only one in @p inside, or in the window.
    template <typename T = QWidget> T *part(const char *name, const QObject *inside = nullptr) const
    {
        return (inside ? inside : &window())->findChild<T *>(QString::fromLatin1(name));
    }

    QList<PostCard *> cards() const;
    QString textOf(const PostCard *card) const; ///< of the open tab
    bool isDone(const PostCard *card) const;
    bool allDone(int count) const;
    bool waitForAll(int count) const;

    /// The required fields and the theme, typed.
    bool fillForm();
    /// The export dialog's whole way; false while it stays open.
    bool exportAs(const QString &format, const QString &path);
    ExportDialog *exportDialog() const;
    /// The window of this kind beside the main one, or over it; nullptr: none is in sight.
    template <typename T> static T *windowInSight()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *window = qobject_cast<T *>(each); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    /// The window is in front again after a dialog has gone.
    bool comeBack();

    FakeGemini &service() { return m_service; }
    static QByteArray key();
    void setKeyInEnvironment(bool there);
    /// In the folder, in which everything lies that the program may write to.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const;
    QString log() const;
    /// Where the key can be read now: files, lines of the log, addresses of requests. Empty: nowhere.
    QStringList leaks() const;

private:
    QTemporaryDir m_folder;
    FakeGemini m_service;
    std::unique_ptr<Application> m_application;
    QtMessageHandler m_handlerBefore = nullptr;
};

/// The column "language" with uk and en: each test runs in both.
void addLanguages();
/// How the tests' service writes: quickly, and yet so that arriving can be seen.
WritingPace quickPace();
bool isPost(const FakeRequest &request);
QString topicOf(const FakeRequest &request);
/// The written answer after @p change, streamed quickly.
FakeAnswer answerWith(const FakeRequest &request, const std::function<void(QJsonObject &)> &change);
/// The first part of the written answer, then nothing more.
FakeAnswer stallingAnswer(const FakeRequest &request);

} // namespace dopys::testing
