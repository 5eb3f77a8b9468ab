// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_shell.h"

#include "ui/desktop/offered_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QUrl>

namespace intact::ui {

namespace {

void openFolderOf(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path.section(QLatin1Char('/'), 0, -2)));
}

} // namespace

void DesktopShell::openFile(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DesktopShell::showInFolder(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    QStringList urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << urls << QString();
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, first = paths.front()] {
        if (watcher->isError())
            openFolderOf(first);
        watcher->deleteLater();
    });
}

OfferedText DesktopShell::clipboard() const {
    return offeredText(QGuiApplication::clipboard()->mimeData());
}

void DesktopShell::copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void DesktopShell::chooseFile(QWidget* window, const FileQuestion& question,
                              std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(window, question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!question.suggested.isEmpty())
        dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace intact::ui
