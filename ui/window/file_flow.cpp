// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_flow.h"

#include "core/intake/dropped_file.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/format/quantities.h"
#include "ui/models/category_model.h"
#include "ui/window/add_flow.h"
#include "ui/window/metalink_notice.h"

#include <QAction>

#include <algorithm>

namespace intact::ui {

namespace {

QString nameOf(const QString& path) {
    return toDisplayLine(toUtf8(path.section(QLatin1Char('/'), -1)));
}

} // namespace

FileFlow::FileFlow(Context context, const ActionSet& actions, QWidget& window)
    : QObject(&window), m_context(context), m_window(window) {
    const auto on = [this, &actions](ActionId id, void (FileFlow::*command)()) {
        connect(actions.action(id), &QAction::triggered, this, command);
    };
    on(ActionId::OpenLinks, &FileFlow::openLinks);
    on(ActionId::ImportList, &FileFlow::importList);
    on(ActionId::ExportList, &FileFlow::exportList);
    on(ActionId::AdoptPart, &FileFlow::choosePart);
    auto* metalinks = new MetalinkNotice(context.bridge, context.notice, this);
    connect(metalinks, &MetalinkNotice::wanted, this, [this](const QString& path) { readLinks(path); });
    connect(&context.bridge, &EngineBridge::recordsTold, this, &FileFlow::onRecords);
    connect(&context.bridge, &EngineBridge::checksumsTaken, this, &FileFlow::onChecksums);
    connect(&context.bridge, &EngineBridge::probeAnswered, this, &FileFlow::onAnswer);
    connect(&context.bridge, &EngineBridge::listImported, this, [this](std::size_t added, std::size_t known) {
        const QString sentence = tr("%Ln downloads were added", nullptr, static_cast<int>(added));
        //: %1 is a whole sentence, e.g. "3 downloads were added"
        Q_EMIT told(known == 0
                        ? sentence
                        : tr("%1, %Ln were on the list already", nullptr, static_cast<int>(known)).arg(sentence));
    });
}

void FileFlow::take(const QStringList& paths, Links links) {
    for (const QString& path : paths) {
        switch (droppedFile(toUtf8(path))) {
        case DroppedFile::Other: // whoever names it knows that there are links in it
        case DroppedFile::Links:
        case DroppedFile::Metalink:
            readLinks(path, links);
            break;
        case DroppedFile::Checksums:
            readChecksums(path);
            break;
        case DroppedFile::DownloadList:
            readList(path);
            break;
        case DroppedFile::ForeignPart:
            adopt(path);
            break;
        }
    }
}

void FileFlow::openLinks() {
    m_context.shell.chooseFile(&m_window,
                               {tr("Open a list of links, a metalink or a checksum file"),
                                tr("Lists, pages, metalinks, checksum files (%1);;All files (*)")
                                    .arg(QStringLiteral("*.txt *.urls *.list *.html *.htm *.meta4 *.metalink *SUMS "
                                                        "CHECKSUM *.sha256 *.sha512 *.sha1 *.md5")),
                                {},
                                false},
                               [this](const QString& path) { take({path}); });
}

void FileFlow::importList() {
    m_context.shell.chooseFile(&m_window,
                               {tr("Import a download list"), tr("Download lists (*.json);;All files (*)"), {}, false},
                               [this](const QString& path) { readList(path); });
}

void FileFlow::exportList() {
    m_context.shell.chooseFile(
        &m_window,
        {tr("Export the download list"), tr("Download lists (*.json)"), QStringLiteral("intact-downloads.json"), true},
        [this](const QString& path) {
            m_exportPath = path;
            m_exportToken = m_context.adding.nextToken();
            m_context.bridge.service().askRecords(m_exportToken, {});
        });
}

void FileFlow::choosePart() {
    m_context.shell.chooseFile(&m_window,
                               {tr("Go on with an unfinished file of another program"),
                                tr("Unfinished files (*.aria2 *.crdownload *.part);;All files (*)"),
                                {},
                                false},
                               [this](const QString& path) { adopt(path); });
}

void FileFlow::readLinks(const QString& path, Links links) {
    m_context.files.readLinks(path, [this, path, links](const FileTasks::LinksRead& read) {
        if (!read) {
            Q_EMIT told(read.error());
            return;
        }
        if (read->found.links.empty()) {
            Q_EMIT told(tr("There is no link in %1").arg(nameOf(path)));
            return;
        }
        if (read->wrongLines > 0)
            Q_EMIT told(tr("%Ln lines of %1 could not be read, the first is line %L2", nullptr,
                           static_cast<int>(read->wrongLines))
                            .arg(nameOf(path))
                            .arg(read->firstWrong.value_or(0)));
        if (links == Links::Added)
            m_context.adding.addAtOnce(read->found.links);
        else
            m_context.adding.offer(read->found);
    });
}

void FileFlow::readChecksums(const QString& path) {
    m_context.files.readChecksums(path, [this](const FileTasks::ChecksumsRead& read) {
        if (read)
            m_context.bridge.service().verifyBy(*read);
        else
            Q_EMIT told(read.error());
    });
}

void FileFlow::onChecksums(const ChecksumsTaken& taken) {
    const auto count = [](std::size_t number) {
        return static_cast<int>(number);
    };
    QStringList parts;
    if (taken.checked > 0)
        parts.append(tr("%Ln files are being checked", nullptr, count(taken.checked)));
    if (taken.added > 0)
        parts.append(tr("%Ln of them were not on the list", nullptr, count(taken.added)));
    if (taken.expected > 0)
        parts.append(tr("%Ln downloads will be checked when they are whole", nullptr, count(taken.expected)));
    if (parts.isEmpty())
        parts.append(tr("none of its files is here"));
    else if (taken.absent > 0)
        parts.append(tr("%Ln of its files are not here", nullptr, count(taken.absent)));
    if (taken.contradicted > 0)
        parts.append(tr("%Ln stand there twice with different checksums", nullptr, count(taken.contradicted)));
    Q_EMIT told(QStringLiteral("%1: %2").arg(nameOf(toText(taken.path)), parts.join(QStringLiteral(" · "))));
}

void FileFlow::readList(const QString& path) {
    m_context.files.readList(path, [this, path](const FileTasks::ListRead& read) {
        if (read)
            m_context.bridge.service().importList(*read, false);
        else
            Q_EMIT told(QStringLiteral("%1: %2").arg(nameOf(path), read.error()));
    });
}

void FileFlow::onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records) {
    if (token == 0 || token != std::exchange(m_exportToken, token == m_exportToken ? 0 : m_exportToken))
        return;
    m_context.files.writeList(
        m_exportPath, {m_context.categories.categories(), records},
        [this, path = m_exportPath, count = records.size()](const FileTasks::Written& written) {
            Q_EMIT told(written ? tr("%Ln downloads are in %1", nullptr, static_cast<int>(count)).arg(nameOf(path))
                                : written.error());
        });
}

void FileFlow::adopt(const QString& path) {
    const LinksFound offered = findLinks(m_context.shell.clipboard());
    auto* dialog =
        new AdoptDialog(m_context.bridge, m_context.theme, {path, m_context.adding.folder()}, offered, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, path] { ask(path, m_context.adding.requestFor(dialog->link(), dialog->folder())); });
    dialog->open();
}

void FileFlow::ask(const QString& path, DownloadRequest request) {
    const std::uint64_t token = m_context.adding.nextToken();
    m_adopted.push_back({token, path, request});
    m_context.bridge.service().probe(token, std::move(request));
    Q_EMIT told(tr("Asking the server for the file that %1 belongs to…").arg(nameOf(path)));
}

void FileFlow::onAnswer(const ProbeAnswer& answer) {
    const auto found = std::ranges::find(m_adopted, answer.token, &Adopted::token);
    if (answer.token == 0 || found == m_adopted.end())
        return;
    const Adopted adopted = *found;
    m_adopted.erase(found);
    if (!answer.problem.isEmpty() || !answer.total || !answer.resumable) {
        const QString why =
            answer.problem.isEmpty() ? tr("the server cannot go on in the middle of this file") : answer.problem;
        Q_EMIT told(tr("%1 was not taken over: %2").arg(nameOf(adopted.path), why));
        return;
    }
    Q_EMIT told(tr("Copying what is in %1…").arg(nameOf(adopted.path)));
    m_context.files.copyPart(
        {toUtf8(adopted.path), adopted.request.directory, toUtf8(answer.fileName), *answer.total},
        [this, adopted](const Result<AdoptedPart>& part) {
            if (part)
                onCopied(adopted.request, part);
            else
                Q_EMIT told(tr("%1 was not taken over: %2").arg(nameOf(adopted.path), problemWithDetail(part.error())));
        });
}

void FileFlow::onCopied(const DownloadRequest& request, const Result<AdoptedPart>& part) {
    m_context.bridge.service().adopt(request, *part, true);
    Q_EMIT told(tr("%1 of %2 were taken over; they are compared with the server's before anything is added")
                    .arg(bytesText(part->ledger.durable.size()), toDisplayLine(part->fileName)));
}

} // namespace intact::ui
