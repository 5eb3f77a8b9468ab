// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"
#include "ui/window/file_tasks.h"

#include <QObject>
#include <QThreadPool>

namespace intact::app {

/// Does what the window wants done with files, on a thread of its own, one after the other. Lives on the UI thread;
/// owned by the composition root; the FileOps must outlive it. Its end waits for what is being done.
class FileWorker final : public QObject, public ui::FileTasks {
    Q_OBJECT

public:
    explicit FileWorker(FileOps& files);
    ~FileWorker() override;

    void readLinks(const QString& path, Done<LinksRead> done) override;
    void readChecksums(const QString& path, Done<ChecksumsRead> done) override;
    void readList(const QString& path, Done<ListRead> done) override;
    void writeList(const QString& path, ListContent content, Done<Written> done) override;
    void writeText(const QString& path, const std::string& text, Done<Written> done) override;
    void moveToTrash(const QStringList& paths, Done<QStringList> done) override;
    void copyPart(const Adoption& adoption, Done<Result<AdoptedPart>> done) override;

private:
    template <typename Work, typename T>
    void run(Work work, Done<T> done);

    FileOps& m_files;
    QThreadPool m_threads; // one
};

} // namespace intact::app
