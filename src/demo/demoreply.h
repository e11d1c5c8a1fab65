#pragma once
#include "demo/demonetwork.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkReply>
#include <QTimer>

namespace dopys {

/// One answer of the demo, in pieces over time. Emits finished() exactly once, also after abort().
class DemoReply : public QNetworkReply
{
    Q_OBJECT
public:
    DemoReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body,
        DemoPace pace, std::shared_ptr<DemoTakes> takes, QObject *parent);

    void abort() override;
    void close() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void readBody();
    void answer();
    void stream();
    void whole(int status, const QByteArray &json);
    void setHead(int status, const QByteArray &contentType);
    void deliverDue();
    void finish();
    std::chrono::milliseconds dueAt(qsizetype event) const;

    DemoPace m_pace;
    std::shared_ptr<DemoTakes> m_takes;
    QIODevice *m_body = nullptr; ///< the caller's
    QByteArray m_request;
    QByteArray m_unread;
    QList<QByteArray> m_events;
    qsizetype m_delivered = 0;
    std::chrono::milliseconds m_duration{0};
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace dopys
