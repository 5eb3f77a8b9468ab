// SPDX-License-Identifier: GPL-3.0-or-later
// Composition root of the window: makes the parts, hands them to each other and owns them.
#include "app/command_line.h"
#include "app/file_worker.h"
#include "app/finish_command.h"
#include "app/list_commands.h"
#include "app/network_watch.h"
#include "app/quit_signals.h"
#include "app/settings_file.h"
#include "app/single_instance.h"
#include "app/start_arguments.h"
#include "app/state_paths.h"
#include "app/window_state_file.h"
#include "core/disk/file_ops.h"
#include "core/engine/crash_report.h"
#include "core/engine/engine.h"
#include "core/net/net_loop.h"
#include "core/settings/text_list.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/text.h"
#include "ui/desktop/color_scheme_portal.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/icons.h"
#include "ui/desktop/languages.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/request_template.h"
#include "ui/models/timetable_clock.h"
#include "ui/window/add_flow.h"
#include "ui/window/file_flow.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMessageBox>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

namespace intact::app {

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

void print(std::FILE* where, const QString& text) {
    std::fputs(text.toLocal8Bit().constData(), where);
}

SignatureKeys signatureKeys(const Settings& settings) {
    return {itemsOfText(settings.text(SettingId::Keyrings)), itemsOfText(settings.text(SettingId::MinisignKeys))};
}

EngineOptions engineOptions(const StatePaths& paths, const Settings& settings) {
    EngineOptions options;
    options.stateDirectory = ui::toUtf8(paths.stateDirectory);
    options.usualDirectories = {ui::toUtf8(desktopDownloadFolder())};
    options.limits.maxRunning = static_cast<int>(settings.number(SettingId::MaxRunning));
    options.limits.connectionsPerHost = static_cast<int>(settings.number(SettingId::ConnectionsPerHost));
    const HourMode hour = ui::timetableState(timetableOf(settings), Clock().wallNow()).mode;
    options.rateLimit = rateLimitInForce(settings, hour);
    options.hold = hour == HourMode::Off;
    options.discovery = settings.flag(SettingId::FindChecksums);
    options.signatureKeys = signatureKeys(settings);
    options.noteOrigin = settings.flag(SettingId::NoteOrigin);
    options.proxy = settings.text(SettingId::Proxy);
    return options;
}

/// Everything that lives while the window does, in the order in which it depends on each other.
class Program {
public:
    Program(DownloadService& engine, const Clock& clock, FileOps& files, const StatePaths& paths,
            const Settings& settings)
        : m_engine(engine)
        , m_paths(paths)
        , m_settings(settings)
        , m_state(paths.stateDirectory + QStringLiteral("/window"))
        , m_bridge(engine)
        , m_files(files)
        , m_window({m_bridge, m_shell, m_theme, m_state, m_files, clock, m_power, *m_secrets, desktopDownloadFolder()},
                   settings) {
        QObject::connect(&m_portal, &ui::ColorSchemePortal::darkPreferred, &m_theme, &ui::Theme::setDesktopDark);
        QObject::connect(&m_window, &ui::MainWindow::settingsChanged, &m_window,
                         [this](const Settings& changed) { onSettings(changed); });
        m_finishCommand.setCommand(ui::toText(settings.text(SettingId::FinishCommand)));
        QObject::connect(&m_finishCommand, &FinishCommand::failed, &m_window, &ui::MainWindow::say);
    }

    void take(const Handover& handover) {
        const StartArguments start = toldApart(handover.arguments);
        const LinksFound found = findLinksInText(ui::toUtf8(start.links.join(QLatin1Char('\n'))));
        if (handover.addAtOnce)
            m_window.adding().addAtOnce(found.links);
        m_window.showInFront();
        if (!handover.addAtOnce)
            m_window.offer(found);
        m_window.files().take(start.files);
    }

    void offerReport(const std::string& path) { m_window.offerReport(ui::toText(path)); }
    void close() { m_window.close(); }
    [[nodiscard]] bool saveShape() const { return m_state.write(); }

private:
    void onSettings(const Settings& settings) {
        m_settings = settings;
        m_finishCommand.setCommand(ui::toText(settings.text(SettingId::FinishCommand)));
        m_engine.setQueueLimits({static_cast<int>(settings.number(SettingId::MaxRunning)),
                                 static_cast<int>(settings.number(SettingId::ConnectionsPerHost))});
        m_engine.setDiscovery(settings.flag(SettingId::FindChecksums));
        if (signatureKeys(settings) != m_keys)
            m_engine.setSignatureKeys(m_keys = signatureKeys(settings));
        m_engine.setNoteOrigin(settings.flag(SettingId::NoteOrigin));
        if (!saveSettings(m_paths.settingsFile, settings))
            qWarning("the settings could not be saved in %ls", qUtf16Printable(m_paths.settingsFile));
    }

    DownloadService& m_engine;
    const StatePaths& m_paths;
    Settings m_settings;
    SignatureKeys m_keys = signatureKeys(m_settings); // as the engine has them
    WindowStateFile m_state;
    ui::Theme m_theme;
    ui::ColorSchemePortal m_portal;
    ui::DesktopShell m_shell;
    ui::EngineBridge m_bridge;
    FileWorker m_files;
    FinishCommand m_finishCommand{m_bridge};
    ui::PowerControl m_power;
    std::unique_ptr<ui::SecretStore> m_secrets = ui::desktopSecretStore();
    ui::MainWindow m_window;
};

int refuseToStart(const QString& sentence) {
    print(stderr, QStringLiteral("intact: %1\n").arg(sentence));
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Intact"), sentence);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return kFailed;
}

int runWindow(QApplication& application, QuitSignals& signals, const CommandLine& line) {
    const StatePaths paths = statePaths(line.stateDirectory, QCoreApplication::applicationDirPath());
    const Settings settings = loadSettings(paths.settingsFile);
    const ui::Translations language(
        ui::chosenLanguage(ui::toText(settings.text(SettingId::Language)), QLocale::system().uiLanguages()));
    if (!makePrivateDirectory(paths.stateDirectory))
        return refuseToStart(
            QApplication::translate("main", "The folder %1 cannot be made.").arg(paths.stateDirectory));
    const Handover start{line.addAtOnce, withWholePaths(line.links)};
    SingleInstance instance(paths.stateDirectory + QStringLiteral("/window.lock"), paths.socket);
    if (!instance.becomeFirst())
        return instance.handOver(start)
                   ? EXIT_SUCCESS
                   : refuseToStart(QApplication::translate("main", "Intact is running already but does not answer."));

    const Clock clock;
    FileOps files;
    const std::optional<std::string> report = takeCrashReport(files, ui::toUtf8(paths.stateDirectory));
    installCrashReports(ui::toUtf8(paths.stateDirectory), "intact");
    const auto engine = Engine::open(engineOptions(paths, settings), clock, files);
    if (!engine)
        return refuseToStart(ui::problemInFull(engine.error()));

    Program program(**engine, clock, files, paths, settings);
    QObject::connect(&instance, &SingleInstance::received, &application,
                     [&program](const Handover& handover) { program.take(handover); });
    QObject::connect(&signals, &QuitSignals::quitWanted, &application, [&program] {
        program.close();
        QApplication::quit();
    });
    signals.watch();
    watchNetwork(application, **engine);
    program.take(start);
    if (report)
        program.offerReport(*report);
    const int code = QApplication::exec();
    if (!program.saveShape())
        qWarning("the window's shape could not be saved in %ls", qUtf16Printable(paths.stateDirectory));
    if (!(*engine)->stop(Engine::kPatience)) {
        qWarning("a disk does not answer; what is not on it yet will be fetched again");
        std::_Exit(code);
    }
    return code;
}

int runListCommand(const CommandLine& line) {
    const ui::Translations language(ui::chosenLanguage({}, QLocale::system().uiLanguages()));
    const QString directory = statePaths(line.stateDirectory, QCoreApplication::applicationDirPath()).stateDirectory;
    const ListOutcome outcome = line.exportTo.isEmpty() ? importList(directory, line.importFrom, line.addAtOnce)
                                                        : exportList(directory, line.exportTo);
    print(outcome.ok ? stdout : stderr, QStringLiteral("intact: %1\n").arg(outcome.sentence));
    return outcome.ok ? EXIT_SUCCESS : kFailed;
}

int run(int argc, char** argv) {
    // A closed pipe and a full quota are told by the call that meets them.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    if (!line.error.isEmpty()) {
        print(stderr, QStringLiteral("intact: %1\n").arg(line.error));
        return kWrongUsage;
    }
    if (line.help || line.version) {
        const QCoreApplication application(argc, argv); // the help text asks it for the program's name
        print(stdout, line.help ? helpText() : QStringLiteral("intact " INTACT_VERSION "\n"));
        return EXIT_SUCCESS;
    }
    if (!line.exportTo.isEmpty() || !line.importFrom.isEmpty()) {
        const QCoreApplication application(argc, argv); // knows where the program lies
        return runListCommand(line);
    }
    QuitSignals signals;
    if (!initNetworking()) {
        print(stderr, QStringLiteral("intact: libcurl is too old or cannot be used\n"));
        return kFailed;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("intact"));
    QApplication::setApplicationDisplayName(QStringLiteral("Intact"));
    QApplication::setApplicationVersion(QStringLiteral(INTACT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("intact"));
    QApplication::setWindowIcon(ui::applicationIcon());
    return runWindow(application, signals, line);
}

} // namespace

} // namespace intact::app

int main(int argc, char** argv) {
    return intact::app::run(argc, argv);
}
