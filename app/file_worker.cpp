// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_worker.h"

#include "app/list_io.h"
#include "app/trash.h"
#include "core/disk/directory.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace intact::app {

namespace {

FileWorker::LinksRead linksOf(const QString& path) {
    const QString name = path.section(QLatin1Char('/'), -1);
    const auto failed = [&name](const QString& why) {
        return tl::unexpected(FileWorker::tr("%1 cannot be read: %2").arg(name, why));
    };
    if (!QFileInfo(path).isFile()) // a pipe would be waited for
        return failed(FileWorker::tr("it is no ordinary file"));
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return failed(in.errorString());
    const QByteArray content = in.read(static_cast<qint64>(kMostLinkFileBytes) + 1);
    if (content.size() > static_cast<qsizetype>(kMostLinkFileBytes))
        return failed(FileWorker::tr("it is larger than 16 MiB"));
    return linksOfFile({content.constData(), static_cast<std::size_t>(content.size())});
}

/// A part file that nobody has heard of yet: without it, it would lie about for ever.
class CopiedPart {
public:
    CopiedPart(FileOps& files, std::string directory, Result<AdoptedPart> part)
        : m_files(files), m_directory(std::move(directory)), m_part(std::move(part)) {}
    ~CopiedPart() {
        if (!m_told && m_part)
            static_cast<void>(removePartFile(m_files, m_directory, m_part->ledger.partName));
    }
    CopiedPart(const CopiedPart&) = delete;
    CopiedPart& operator=(const CopiedPart&) = delete;

    const Result<AdoptedPart>& tell() {
        m_told = true;
        return m_part;
    }

private:
    FileOps& m_files;
    std::string m_directory;
    Result<AdoptedPart> m_part;
    bool m_told = false;
};

} // namespace

FileWorker::FileWorker(FileOps& files) : m_files(files) {
    m_threads.setMaxThreadCount(1);
}

FileWorker::~FileWorker() {
    m_threads.waitForDone();
}

template <typename Work, typename T>
void FileWorker::run(Work work, Done<T> done) {
    m_threads.start([this, work = std::move(work), done = std::move(done)] {
        QMetaObject::invokeMethod(
            this, [done, result = work()] { done(result); }, Qt::QueuedConnection);
    });
}

void FileWorker::readLinks(const QString& path, Done<LinksRead> done) {
    run([path] { return linksOf(path); }, std::move(done));
}

void FileWorker::readList(const QString& path, Done<ListRead> done) {
    run([path] { return readListFile(path); }, std::move(done));
}

void FileWorker::writeList(const QString& path, ListContent content, Done<Written> done) {
    run([path, content = std::move(content)] { return writeListFile(path, content); }, std::move(done));
}

void FileWorker::writeText(const QString& path, const std::string& text, Done<Written> done) {
    run([path, text] { return writeTextFile(path, QByteArray::fromStdString(text)); }, std::move(done));
}

void FileWorker::moveToTrash(const QStringList& paths, Done<QStringList> done) {
    run(
        [paths] {
            QStringList problems;
            for (const QString& path : paths) {
                if (const auto moved = app::moveToTrash(path); !moved)
                    problems.append(moved.error());
            }
            return problems;
        },
        std::move(done));
}

void FileWorker::copyPart(const Adoption& adoption, Done<Result<AdoptedPart>> done) {
    using Copied = std::shared_ptr<CopiedPart>;
    run(
        [this, adoption] {
            return std::make_shared<CopiedPart>(m_files, adoption.directory, copyForeignPart(m_files, adoption));
        },
        Done<Copied>([done = std::move(done)](const Copied& copied) { done(copied->tell()); }));
}

} // namespace intact::app
