// SPDX-License-Identifier: GPL-3.0-or-later
// Composition root of the window: makes the parts, hands them to each other and owns them.
#include "app/application_service.h"
#include "app/autostart.h"
#include "app/command_line.h"
#include "app/file_worker.h"
#include "app/finish_command.h"
#include "app/list_commands.h"
#include "app/platform_parts.h"
#include "app/quit_signals.h"
#include "app/session_end.h"
#include "app/settings_file.h"
#include "app/single_instance.h"
#include "app/state_paths.h"
#include "app/window_state_file.h"
#include "core/base/tight_memory.h"
#include "core/disk/descriptor_limit.h"
#include "core/disk/file_ops.h"
#include "core/engine/crash_report.h"
#include "core/engine/engine.h"
#include "core/net/net_loop.h"
#include "core/settings/text_list.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/text.h"
#include "ui/desktop/application_id.h"
#include "ui/desktop/color_scheme_portal.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/icons.h"
#include "ui/desktop/languages.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/request_template.h"
#include "ui/models/timetable_clock.h"
#include "ui/window/add_flow.h"
#include "ui/window/desktop_flows.h"
#include "ui/window/file_flow.h"
#include "ui/window/main_window.h"

#include <QAction>
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

EngineOptions engineOptions(const StatePaths& paths, const Settings& settings, const ui::NetworkCondition& network) {
    EngineOptions options;
    options.stateDirectory = ui::toUtf8(paths.stateDirectory);
    options.usualDirectories = {ui::toUtf8(desktopDownloadFolder())};
    options.limits.maxRunning = static_cast<int>(settings.number(SettingId::MaxRunning));
    options.limits.connectionsPerHost = static_cast<int>(settings.number(SettingId::ConnectionsPerHost));
    const bool holdsForMetered = network.metered && settings.text(SettingId::Metered) == "wait";
    const HourMode hour = ui::timetableState(timetableOf(settings), Clock().wallNow()).mode;
    options.rateLimit = rateLimitInForce(settings, hour);
    options.hold = hour == HourMode::Off || holdsForMetered;
    options.discovery = settings.flag(SettingId::FindChecksums);
    options.signatureKeys = signatureKeys(settings);
    options.noteOrigin = settings.flag(SettingId::NoteOrigin);
    options.proxy = settings.text(SettingId::Proxy);
    return options;
}

/// Everything that lives while the window does, in the order in which it depends on each other.
class Program {
public:
    Program(DownloadService& engine, const Clock& clock, FileOps& files, PlatformParts& platform,
            const StatePaths& paths, const Autostart& autostart, const Settings& settings)
        : m_engine(engine)
        , m_paths(paths)
        , m_autostart(autostart)
        , m_settings(settings)
        , m_state(paths.stateDirectory + QStringLiteral("/window"))
        , m_bridge(engine)
        , m_files(files)
        , m_window({m_bridge, m_shell, m_theme, m_state, m_files, clock, m_power, *m_secrets, desktopDownloadFolder()},
                   settings)
        , m_desktop({m_bridge, m_shell, platform.references(), m_theme, m_state, clock, m_window,
                     QGuiApplication::platformName() == QStringLiteral("xcb")}) {
        QObject::connect(&m_portal, &ui::ColorSchemePortal::darkPreferred, &m_theme, &ui::Theme::setDesktopDark);
        QObject::connect(&m_window, &ui::MainWindow::settingsChanged, &m_window,
                         [this](const Settings& changed) { onSettings(changed); });
        // Later, because quitting closes windows.
        QObject::connect(&m_window, &ui::MainWindow::closed, qApp, &QApplication::quit, Qt::QueuedConnection);
        m_finishCommand.setCommand(ui::toText(settings.text(SettingId::FinishCommand)));
        QObject::connect(&m_finishCommand, &FinishCommand::failed, &m_window, &ui::MainWindow::say);
    }

    void take(const Handover& handover) {
        if (handover.action == QStringLiteral("pause-all") || handover.action == QStringLiteral("resume-all")) {
            const bool pauses = handover.action == QStringLiteral("pause-all");
            trigger(pauses ? ui::ActionId::PauseAll : ui::ActionId::ResumeAll);
            return;
        }
        const LinksFound found = findLinksInText(ui::toUtf8(handover.links.join(QLatin1Char('\n'))));
        if (handover.addAtOnce)
            m_window.adding().addAtOnce(found.links);
        m_window.showInFront(handover.activationToken);
        if (!handover.addAtOnce)
            m_window.offer(found);
        m_window.files().take(handover.files,
                              handover.addAtOnce ? ui::FileFlow::Links::Added : ui::FileFlow::Links::Offered);
        if (handover.action == QStringLiteral("add"))
            trigger(ui::ActionId::Add);
    }

    void startAway() { m_desktop.startAway(); }
    void offerReport(const std::string& path) { m_window.offerReport(ui::toText(path)); }
    void quit() { m_window.quit(); }
    /// Nobody waits for the answer: the program may be ended hard as soon as its session is.
    void makeDurable() { m_engine.checkpointNow(0); }
    void expectEnd() { m_window.expectEnd(); }
    [[nodiscard]] bool saveShape() const { return m_state.write(); }

private:
    void trigger(ui::ActionId id) { m_window.actionSet().action(id)->trigger(); }

    void onSettings(const Settings& settings) {
        m_settings = settings;
        m_finishCommand.setCommand(ui::toText(settings.text(SettingId::FinishCommand)));
        m_engine.setQueueLimits({static_cast<int>(settings.number(SettingId::MaxRunning)),
                                 static_cast<int>(settings.number(SettingId::ConnectionsPerHost))});
        m_engine.setDiscovery(settings.flag(SettingId::FindChecksums));
        if (signatureKeys(settings) != m_keys)
            m_engine.setSignatureKeys(m_keys = signatureKeys(settings));
        m_engine.setNoteOrigin(settings.flag(SettingId::NoteOrigin));
        if (!m_autostart.set(settings.flag(SettingId::Autostart)))
            m_window.say(QApplication::translate("main", "Whether Intact starts at login could not be changed."));
        if (!saveSettings(m_paths.settingsFile, settings))
            qWarning("the settings could not be saved in %ls", qUtf16Printable(m_paths.settingsFile));
    }

    DownloadService& m_engine;
    const StatePaths& m_paths;
    const Autostart& m_autostart;
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
    ui::DesktopFlows m_desktop;
};

Autostart autostartOf(const StatePaths& paths) {
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--background")};
    if (!paths.isUsual)
        command << QStringLiteral("--state-dir") << paths.stateDirectory;
    return Autostart(paths.configHome, command);
}

int refuseToStart(const QString& sentence) {
    print(stderr, QStringLiteral("intact: %1\n").arg(sentence));
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Intact"), sentence);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return kFailed;
}

/// The running window gets what this start was given.
bool handOver(const SingleInstance& instance, const ApplicationService& service, bool usual, const Handover& start) {
    return (usual && service.handOver(start)) || instance.handOver(start);
}

int runWindow(QApplication& application, QuitSignals& signals, const CommandLine& line) {
    const StatePaths paths = statePaths(line.stateDirectory, QCoreApplication::applicationDirPath());
    Settings settings = loadSettings(paths.settingsFile);
    const ui::Translations language(
        ui::chosenLanguage(ui::toText(settings.text(SettingId::Language)), QLocale::system().uiLanguages()));
    if (!makePrivateDirectory(paths.stateDirectory))
        return refuseToStart(
            QApplication::translate("main", "The folder %1 cannot be made.").arg(paths.stateDirectory));
    const Handover start = handoverOf(line);
    SingleInstance instance(paths.stateDirectory + QStringLiteral("/window.lock"), paths.socket);
    ApplicationService service;
    if (!instance.becomeFirst())
        return handOver(instance, service, paths.isUsual, start)
                   ? EXIT_SUCCESS
                   : refuseToStart(QApplication::translate("main", "Intact is running already but does not answer."));

    const Clock clock;
    FileOps files;
    const std::optional<std::string> report = takeCrashReport(files, ui::toUtf8(paths.stateDirectory));
    installCrashReports(ui::toUtf8(paths.stateDirectory), "intact");
    PlatformParts platform;
    platform.network.start(); // first: on a metered network nothing may begin
    const auto engine = Engine::open(engineOptions(paths, settings, platform.network.condition()), clock, files);
    if (!engine)
        return refuseToStart(ui::problemInFull(engine.error()));

    const Autostart autostart = autostartOf(paths);
    settings.set(SettingId::Autostart, autostart.isOn());
    Program program(**engine, clock, files, platform, paths, autostart, settings);
    const auto take = [&program](const Handover& handover) {
        program.take(handover);
    };
    QObject::connect(&instance, &SingleInstance::received, &application, take);
    QObject::connect(&service, &ApplicationService::received, &application, take);
    QObject::connect(&signals, &QuitSignals::quitWanted, &application, [&program] { program.quit(); });
    signals.watch();
    watchSessionEnd(application, application,
                    {[&program] { program.makeDurable(); },
                     [&program] {
                         program.expectEnd();
                     }});
    if (line.background && start.links.isEmpty() && start.files.isEmpty())
        program.startAway();
    else
        program.take(start);
    if (report)
        program.offerReport(*report);
    if (paths.isUsual)
        service.publish(); // at last: who sees the name may call at once
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
    raiseDescriptorLimit();
    keepMemoryTight();
    QuitSignals signals;
    if (!initNetworking()) {
        print(stderr, QStringLiteral("intact: libcurl is too old or cannot be used\n"));
        return kFailed;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("intact"));
    QApplication::setApplicationDisplayName(QStringLiteral("Intact"));
    QApplication::setApplicationVersion(QStringLiteral(INTACT_VERSION));
    QGuiApplication::setDesktopFileName(QLatin1String(ui::kApplicationId));
    QApplication::setQuitOnLastWindowClosed(false); // the window says when it is the end
    QApplication::setWindowIcon(ui::applicationIcon());
    return runWindow(application, signals, line);
}

} // namespace

} // namespace intact::app

int main(int argc, char** argv) {
    return intact::app::run(argc, argv);
}
