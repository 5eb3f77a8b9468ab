// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_worker.h"

#include "app/list_io.h"
#include "app/trash.h"
#include "core/disk/directory.h"
#include "core/intake/dropped_file.h"
#include "core/intake/metalink.h"
#include "core/intake/metalink_links.h"
#include "core/verify/checksum_list.h"
#include "core/verify/local_list.h"
#include "ui/bridge/failure_details.h"
#include "ui/bridge/text.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <string_view>
#include <utility>

namespace intact::app {

namespace {

tl::expected<QByteArray, QString> contentOf(const QString& path, std::size_t most) {
    const QString name = path.section(QLatin1Char('/'), -1);
    const auto failed = [&name](const QString& why) {
        return tl::unexpected(FileWorker::tr("%1 cannot be read: %2").arg(name, why));
    };
    if (!QFileInfo(path).isFile()) // a pipe would be waited for
        return failed(FileWorker::tr("it is no ordinary file"));
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return failed(in.errorString());
    QByteArray content = in.read(static_cast<qint64>(most) + 1);
    if (content.size() > static_cast<qsizetype>(most))
        return failed(FileWorker::tr("it is larger than %L1 MiB").arg(most >> 20U));
    return content;
}

std::string_view viewOf(const QByteArray& content) {
    return {content.constData(), static_cast<std::size_t>(content.size())};
}

FileWorker::LinksRead linksOf(const QString& path) {
    const auto content = contentOf(path, kMostLinkFileBytes);
    if (!content)
        return tl::unexpected(content.error());
    if (droppedFile(ui::toUtf8(path)) != DroppedFile::Metalink && !looksLikeMetalink(viewOf(*content)))
        return linksOfFile(viewOf(*content));
    auto links = linksOfMetalink(viewOf(*content));
    if (!links)
        return tl::unexpected(FileWorker::tr("%1 cannot be used as a metalink: %2")
                                  .arg(path.section(QLatin1Char('/'), -1),
                                       ui::toDisplayLine(ui::toUtf8(ui::detailSentence(links.error())))));
    LinkFile file;
    file.found.links = std::move(*links);
    return file;
}

FileWorker::ChecksumsRead checksumsOf(FileOps& files, const QString& path) {
    const auto content = contentOf(path, kMostChecksumListBytes);
    if (!content)
        return tl::unexpected(content.error());
    LocalChecksums found = localChecksums(ui::toUtf8(path), viewOf(*content));
    if (found.files.empty() && found.contradicted == 0)
        return tl::unexpected(FileWorker::tr("There is no checksum in %1").arg(path.section(QLatin1Char('/'), -1)));
    for (ListedFile& file : found.files) {
        const auto status = statusOf(files, file.directory, file.name);
        if (status && *status && (*status)->regular)
            file.bytes = (*status)->size;
    }
    return found;
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

void FileWorker::readChecksums(const QString& path, Done<ChecksumsRead> done) {
    run([this, path] { return checksumsOf(m_files, path); }, std::move(done));
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
