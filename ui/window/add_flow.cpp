// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/add_flow.h"

#include "ui/bridge/text.h"
#include "ui/desktop/offered_text.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/widgets/drop_overlay.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QUrl>

namespace intact::ui {

AddFlow::AddFlow(Context context, QWidget& window)
    : QObject(&window)
    , m_context(std::move(context))
    , m_window(window)
    , m_overlay(new DropOverlay(m_context.theme, &window)) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void AddFlow::add() {
    openDialog().offer(findLinks(m_context.shell.clipboard()));
}

void AddFlow::paste() {
    const LinksFound found = findLinks(m_context.shell.clipboard());
    if (found.links.empty())
        Q_EMIT nothingFound(tr("There is no link in the clipboard"));
    else
        offer(found);
}

void AddFlow::offer(const LinksFound& found) {
    openDialog().offer(found);
}

QString AddFlow::folder() const {
    if (!m_lastFolder.isEmpty())
        return m_lastFolder;
    const QString chosen = toText(m_context.settings.text(SettingId::DownloadFolder));
    return chosen.isEmpty() ? m_context.downloadFolder : chosen;
}

AddDialog* AddFlow::dialog() const {
    return m_dialog;
}

AddDialog& AddFlow::openDialog() {
    if (m_dialog == nullptr) {
        m_dialog =
            new AddDialog({m_context.bridge, m_context.theme, m_context.settings, m_lastToken}, folder(), &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        // Some window managers would give the keyboard to whatever was used before, the browser for instance.
        connect(m_dialog, &QDialog::finished, &m_window, &QWidget::activateWindow);
        connect(m_dialog, &AddDialog::requested, this,
                [this](const std::vector<DownloadRequest>& requests, bool start) {
                    m_lastFolder = m_dialog->folder();
                    m_context.bridge.service().add(requests, start);
                    Q_EMIT requested();
                });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

bool AddFlow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        const LinksFound found = findLinks(offeredText(drag->mimeData()));
        if (found.links.empty())
            return false;
        m_overlay->announce(dropSentence(found));
        // Copy, whatever was proposed: a move would delete the source.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return false;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        m_overlay->hide();
        const LinksFound found = findLinks(offeredText(drop->mimeData()));
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (!found.links.empty())
            offer(found);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

QString AddFlow::dropSentence(const LinksFound& found) {
    if (found.links.size() > 1)
        return tr("Add %1 links").arg(found.links.size());
    const Link& link = found.links.front();
    const QString last = QUrl(toText(link.url)).fileName(QUrl::FullyDecoded);
    return tr("Add %1").arg(toDisplayLine(last.isEmpty() ? link.url : toUtf8(last)));
}

} // namespace intact::ui
