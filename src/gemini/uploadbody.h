#pragma once
#include <QByteArray>
#include <QIODevice>

namespace dopys {

/// The body of a POST that can be sent only once. Qt sends a POST again by itself when a connection breaks
/// before the reply, up to four times, and each would be billed; from a device that cannot be rewound it
/// cannot.
class UploadBody : public QIODevice
{
    Q_OBJECT
public:
    explicit UploadBody(QByteArray bytes, QObject *parent = nullptr);

    /// Something has been taken for sending.
    bool isTouched() const { return m_at > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes; ///< until all has been taken
    qint64 m_size;
    qint64 m_at = 0;
};

} // namespace dopys
