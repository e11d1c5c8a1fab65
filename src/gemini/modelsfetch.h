#pragma once
#include "core/result.h"
#include "gemini/lanes.h"
#include "gemini/modellist.h"
#include "gemini/replyerror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dopys {

/// Brings all pages of the list of models, then deletes itself.
class ModelsFetch : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QList<ModelEntry>> &)>;
    using RequestFor = std::function<QNetworkRequest(const QString &pageToken)>;

    ModelsFetch(
        std::shared_ptr<LanePool> pool, RequestFor requestFor, ErrorContext context, Done done, QObject *parent);
    ~ModelsFetch() override;

    /// @p limit is the time for one page; with a @p problem nothing is sent, and it is the end.
    void start(std::chrono::milliseconds limit, const std::optional<Error> &problem);

private:
    void fetch(const QString &pageToken);
    void replyEnded();
    void dropReply();
    bool trustsOtherwise();
    void takePage(const ModelPage &page);
    Error replyError() const;
    void end(const Result<QList<ModelEntry>> &result);

    std::shared_ptr<LanePool> m_pool;
    RequestFor m_requestFor;
    ErrorContext m_context;
    Done m_done;
    std::unique_ptr<LaneLease> m_place;
    QPointer<QNetworkReply> m_reply;
    QTimer m_timer;
    QList<ModelEntry> m_models;
    QByteArray m_body;
    int m_pages = 0; ///< that have come
    Trust::Store m_trusted = Trust::Store::System;
    bool m_hasDoubted = false;
};

} // namespace dopys
