// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_download_service.h"
#include "tests/support/sample_downloads.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/power_control.h"
#include "ui/desktop/secret_store.h"
#include "ui/desktop/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_state.h"

#include <QMap>
#include <QTreeView>

#include <memory>

namespace intact::tests {

/// On the wall it is always the same time; what is measured goes on, and can be made to go on faster.
class StandingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Clock::now() + m_skipped; }
    [[nodiscard]] WallTime wallNow() const override { return kSampleNow; }
    void advance(Duration by) { m_skipped += by; }

private:
    Duration m_skipped{};
};

/// A desktop that notes what it is asked.
class FakeShell final : public ui::DesktopShell {
public:
    void openFile(const QString& path) override { opened.append(path); }
    void showInFolder(const QStringList& paths) override { shown.append(paths); }
    [[nodiscard]] OfferedText clipboard() const override { return held; }
    void copyText(const QString& text) override { copied = text; }
    void chooseFile(QWidget* /*window*/, const ui::FileQuestion& question,
                    std::function<void(const QString&)> chosen) override {
        asked.append(question.title);
        if (!choice.isEmpty())
            chosen(choice);
    }

    QStringList opened;
    QStringList shown;
    QString copied;
    QStringList asked; ///< titles of the questions for a file
    QString choice;    ///< what is chosen then; empty: nothing
    OfferedText held;
};

/// A computer that can do everything and does nothing.
class FakePower final : public ui::PowerControl {
public:
    void ask(ui::PowerStep /*step*/, std::function<void(const QString&)> answer) override { answer(obstacle); }
    void request(ui::PowerStep step, std::function<void(const QString&)> failed) override {
        requested.append(step);
        if (!refusal.isEmpty())
            failed(refusal);
    }

    QString obstacle; ///< to whatever is asked for
    QString refusal;  ///< of whatever is requested
    QList<ui::PowerStep> requested;
};

/// A keychain that answers at once, or when it is unlocked.
class FakeSecrets final : public ui::SecretStore {
public:
    [[nodiscard]] bool isThere() const override { return true; }
    void keep(const QString& server, const ui::Login& login, std::function<void(const QString&)> failed) override {
        if (refusal.isEmpty())
            logins.insert(server, login);
        else
            failed(refusal);
    }
    void find(const QString& server, std::function<void(const std::optional<ui::Login>&)> found) override {
        asked.append(server);
        const auto answer = [this, server, found = std::move(found)] {
            found(logins.contains(server) ? std::optional(logins.value(server)) : std::nullopt);
        };
        if (isLocked)
            m_waiting.append(answer);
        else
            answer();
    }
    void unlock() {
        isLocked = false;
        for (const auto& answer : std::exchange(m_waiting, {}))
            answer();
    }

    bool isLocked = false;
    QMap<QString, ui::Login> logins;
    QStringList asked; ///< for these servers
    QString refusal;   ///< of whatever is to be kept

private:
    QList<std::function<void()>> m_waiting;
};

class FakeWindowState final : public ui::WindowState {
public:
    [[nodiscard]] QByteArray load(const QString& key) const override { return values.value(key); }
    void save(const QString& key, const QByteArray& value) override { values.insert(key, value); }
    QMap<QString, QByteArray> values;
};

/// Answers at once with what it was given, and notes what it was asked.
class FakeFileTasks final : public ui::FileTasks {
public:
    void readLinks(const QString& path, Done<LinksRead> done) override {
        read.append(path);
        done(links);
    }
    void readChecksums(const QString& path, Done<ChecksumsRead> done) override {
        read.append(path);
        done(checksums);
    }
    void readList(const QString& path, Done<ListRead> done) override {
        read.append(path);
        done(list);
    }
    void writeList(const QString& path, ListContent content, Done<Written> done) override {
        written.emplace_back(path, std::move(content));
        done(writing);
    }
    void writeText(const QString& path, const std::string& text, Done<Written> done) override {
        texts.emplace_back(path, text);
        done(writing);
    }
    void moveToTrash(const QStringList& paths, Done<QStringList> done) override {
        trashed.append(paths);
        done(trashProblems);
    }
    void copyPart(const Adoption& adoption, Done<Result<AdoptedPart>> done) override {
        copies.push_back(adoption);
        done(part);
    }

    LinksRead links;
    ChecksumsRead checksums;
    ListRead list;
    Written writing;
    Result<AdoptedPart> part;
    QStringList trashProblems;
    QStringList read;
    QStringList trashed;
    std::vector<std::pair<QString, ListContent>> written;
    std::vector<std::pair<QString, std::string>> texts;
    std::vector<Adoption> copies;
};

/// A whole window over a fake engine, on the offscreen display.
class WindowHarness {
public:
    WindowHarness();

    /// Shows the window and lets it settle.
    void show();
    /// The same with these on its list, all of them there.
    void showList(const std::vector<DownloadRecord>& records);
    void makeWindow(const Settings& settings = {});
    [[nodiscard]] QAction* action(ui::ActionId id) { return window->actionSet().action(id); }
    [[nodiscard]] QAbstractItemModel& rows();
    [[nodiscard]] const ui::DownloadRow& row(int row);
    /// As the engine has it.
    [[nodiscard]] State stateAt(int row) { return service.record(this->row(row).id.value).state; }
    /// Where this one is shown; -1: it is not.
    [[nodiscard]] int placeOf(std::int64_t id);
    [[nodiscard]] QTreeView& view();
    void selectRow(int row);
    /// Saves a picture of this widget in the build tree, for people to look at.
    static void picture(QWidget& widget, const QString& name);

    StandingClock clock;
    FakeDownloadService service;
    FakeShell shell;
    FakeWindowState state;
    FakeFileTasks files;
    FakePower power;
    FakeSecrets secrets;
    ui::Theme theme;
    ui::EngineBridge bridge{service};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace intact::tests
