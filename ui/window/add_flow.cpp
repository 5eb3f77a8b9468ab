// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/add_flow.h"

#include "core/intake/categories.h"
#include "core/intake/curl_command.h"
#include "core/intake/dropped_file.h"
#include "ui/bridge/text.h"
#include "ui/desktop/offered_text.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/request_template.h"
#include "ui/models/category_model.h"
#include "ui/models/dragged_downloads.h"
#include "ui/widgets/drop_overlay.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QUrl>

#include <algorithm>

namespace intact::ui {

namespace {

QString nameOf(const QString& path) {
    return toDisplayLine(toUtf8(path.section(QLatin1Char('/'), -1)));
}

QStringList usefulFiles(const QMimeData* mime) {
    QStringList files = offeredFiles(mime);
    files.removeIf([](const QString& path) { return droppedFile(toUtf8(path)) == DroppedFile::Other; });
    return files;
}

QString fileSentence(const QStringList& files) {
    if (files.size() > 1)
        return AddFlow::tr("Open %Ln files", nullptr, static_cast<int>(files.size()));
    switch (droppedFile(toUtf8(files.front()))) {
    case DroppedFile::Links:
        return AddFlow::tr("Add the links in %1").arg(nameOf(files.front()));
    case DroppedFile::Metalink:
        return AddFlow::tr("Add the files in %1").arg(nameOf(files.front()));
    case DroppedFile::Checksums:
        return AddFlow::tr("Check files by %1").arg(nameOf(files.front()));
    case DroppedFile::DownloadList:
        return AddFlow::tr("Import the list %1").arg(nameOf(files.front()));
    default:
        return AddFlow::tr("Go on with %1").arg(nameOf(files.front()));
    }
}

/// What a drop would do; empty: nothing.
QString dropSentence(const QMimeData* mime) {
    const OfferedText offered = offeredText(mime);
    if (isCurlCommand(offered.plain))
        return AddFlow::tr("Add what the curl command downloads");
    const LinksFound found = findLinks(offered);
    if (found.links.size() > 1)
        return AddFlow::tr("Add %Ln links", nullptr, static_cast<int>(found.links.size()));
    if (found.links.empty()) {
        const QStringList files = usefulFiles(mime);
        return files.isEmpty() ? QString() : fileSentence(files);
    }
    const Link& link = found.links.front();
    const QString last = QUrl(toText(link.url)).fileName(QUrl::FullyDecoded);
    return AddFlow::tr("Add %1").arg(toDisplayLine(last.isEmpty() ? link.url : toUtf8(last)));
}

} // namespace

AddFlow::AddFlow(Context context, QWidget& window)
    : QObject(&window)
    , m_context(std::move(context))
    , m_window(window)
    , m_overlay(new DropOverlay(m_context.theme, &window)) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void AddFlow::takeDropsOn(QWidget& other) {
    other.setAcceptDrops(true);
    other.installEventFilter(this);
}

void AddFlow::add() {
    const OfferedText offered = m_context.shell.clipboard();
    if (!offerCommand(offered))
        openDialog().offer(findLinks(offered));
}

void AddFlow::paste() {
    const OfferedText offered = m_context.shell.clipboard();
    if (offerCommand(offered))
        return;
    const LinksFound found = findLinks(offered);
    if (found.links.empty())
        Q_EMIT nothingFound(tr("There is no link in the clipboard"));
    else
        offer(found);
}

/// The links of a command are not all meant.
bool AddFlow::offerCommand(const OfferedText& offered) {
    const bool isCommand = isCurlCommand(offered.plain);
    if (isCommand)
        openDialog().offerCommand(offered.plain);
    return isCommand;
}

DownloadRequest AddFlow::requestFor(const Link& link, const QString& folder) const {
    return ui::requestFor(link, m_context.settings, toUtf8(folder));
}

void AddFlow::addAtOnce(const std::vector<Link>& links) {
    const std::vector<Category>& categories = m_context.filing.categories.categories();
    std::vector<DownloadRequest> requests;
    for (const Link& link : links) {
        const auto id = categoryForLink(link.fileName, link.url, categories);
        const Category* category = id ? m_context.filing.categories.find(id->value) : nullptr;
        const bool elsewhere = category != nullptr && !category->folder.empty();
        requests.push_back(requestFor(link, elsewhere ? toText(folderOf(*category, toUtf8(baseFolder()))) : folder()));
    }
    makeFolders(requests);
    m_context.bridge.service().add(std::move(requests), true);
}

void AddFlow::offer(const LinksFound& found) {
    openDialog().offer(found);
}

QString AddFlow::folder() const {
    return m_lastFolder.isEmpty() ? baseFolder() : m_lastFolder;
}

QString AddFlow::baseFolder() const {
    const QString chosen = toText(m_context.settings.text(SettingId::DownloadFolder));
    return chosen.isEmpty() ? m_context.downloadFolder : chosen;
}

AddDialog* AddFlow::dialog() const {
    return m_dialog;
}

AddDialog& AddFlow::openDialog() {
    if (m_dialog == nullptr) {
        m_dialog = new AddDialog({m_context.bridge, m_context.theme, m_context.settings, m_context.downloads,
                                  m_context.filing, baseFolder(), m_context.hasKeychain, m_lastToken},
                                 folder(), &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        // Some window managers would give the keyboard to whatever was used before, the browser for instance.
        connect(m_dialog, &QDialog::finished, &m_window, &QWidget::activateWindow);
        connect(m_dialog, &AddDialog::requested, this, &AddFlow::request);
        connect(m_dialog, &AddDialog::rememberWanted, this, &AddFlow::rememberWanted);
        connect(m_dialog, &AddDialog::showWanted, this, &AddFlow::showWanted);
        connect(m_dialog, &AddDialog::continueWanted, this, [this](DownloadId id) {
            m_context.bridge.service().resume({id});
            Q_EMIT showWanted(id);
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

void AddFlow::request(const std::vector<DownloadRequest>& requests, bool start) {
    if (m_dialog->isFolderChosen())
        m_lastFolder = m_dialog->folder();
    makeFolders(requests);
    m_context.bridge.service().add(requests, start);
    Q_EMIT requested();
}

// A category's folder need not be there before anything goes there.
void AddFlow::makeFolders(const std::vector<DownloadRequest>& requests) {
    const std::string base = toUtf8(baseFolder());
    for (const Category& category : m_context.filing.categories.categories()) {
        const auto wanted = folderToMake(category, base);
        const std::string folder = folderOf(category, base);
        if (wanted && std::ranges::any_of(requests, [&](const auto& request) { return request.directory == folder; }))
            m_context.bridge.service().makeFolder(wanted->existing, wanted->below);
    }
}

bool AddFlow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(*static_cast<QDragEnterEvent*>(event), watched == &m_window);
        return event->isAccepted() && watched == &m_window;
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return false;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return watched == &m_window;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void AddFlow::enter(QDragEnterEvent& drag, bool onWindow) {
    if (isOwnDrag(drag.mimeData())) {
        drag.ignore(); // what is on the list is not to be added to it
        return;
    }
    const QString sentence = dropSentence(drag.mimeData());
    drag.setAccepted(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    if (onWindow)
        m_overlay->announce(sentence);
    // Copy, whatever was proposed: a move would delete the source.
    drag.setDropAction(Qt::CopyAction);
    drag.accept();
}

void AddFlow::drop(QDropEvent& drop) {
    m_overlay->hide();
    if (isOwnDrag(drop.mimeData())) {
        drop.ignore();
        return;
    }
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    const OfferedText offered = offeredText(drop.mimeData());
    if (offerCommand(offered))
        return;
    if (const LinksFound found = findLinks(offered); !found.links.empty())
        offer(found);
    else if (const QStringList files = usefulFiles(drop.mimeData()); !files.isEmpty())
        Q_EMIT filesDropped(files);
}

} // namespace intact::ui
