// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QCommandLineParser>

namespace intact::app {

namespace {

const QCommandLineOption& helpOption() {
    static const QCommandLineOption kOption({QStringLiteral("h"), QStringLiteral("help")},
                                            QStringLiteral("Say this and end."));
    return kOption;
}
const QCommandLineOption& versionOption() {
    static const QCommandLineOption kOption({QStringLiteral("V"), QStringLiteral("version")},
                                            QStringLiteral("Say the version and end."));
    return kOption;
}
const QCommandLineOption& addOption() {
    static const QCommandLineOption kOption(QStringLiteral("add"),
                                            QStringLiteral("Start the links at once, without asking."));
    return kOption;
}
const QCommandLineOption& backgroundOption() {
    static const QCommandLineOption kOption(QStringLiteral("background"),
                                            QStringLiteral("Start in the tray, or with a small window."));
    return kOption;
}
const QCommandLineOption& stateOption() {
    static const QCommandLineOption kOption(QStringLiteral("state-dir"),
                                            QStringLiteral("Keep list and settings in DIR."), QStringLiteral("DIR"));
    return kOption;
}
const QCommandLineOption& exportOption() {
    static const QCommandLineOption kOption(
        QStringLiteral("export-list"), QStringLiteral("Write the whole list to FILE and end."), QStringLiteral("FILE"));
    return kOption;
}
const QCommandLineOption& importOption() {
    static const QCommandLineOption kOption(
        QStringLiteral("import-list"),
        QStringLiteral("Add the downloads in FILE, paused unless --add is given, and end."), QStringLiteral("FILE"));
    return kOption;
}

void setUp(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("A download manager whose files are whole and proven."));
    parser.addOptions(commandLineOptions());
    parser.addPositionalArgument(
        QStringLiteral("URL"),
        QStringLiteral("Links to download, or files: lists of links, metalinks, checksum files, exported lists; the "
                       "window asks before it starts."),
        QStringLiteral("[URL|FILE…]"));
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    setUp(parser);
    CommandLine line;
    if (!parser.parse(QStringList(QStringLiteral("intact")) + arguments)) {
        line.error = parser.errorText();
        return line;
    }
    line.help = parser.isSet(helpOption());
    line.version = parser.isSet(versionOption());
    line.addAtOnce = parser.isSet(addOption());
    line.background = parser.isSet(backgroundOption());
    line.stateDirectory = parser.value(stateOption());
    line.exportTo = parser.value(exportOption());
    line.importFrom = parser.value(importOption());
    if (!line.exportTo.isEmpty() && !line.importFrom.isEmpty())
        line.error = QStringLiteral("--export-list and --import-list do not go together.");
    line.links = parser.positionalArguments();
    return line;
}

QList<QCommandLineOption> commandLineOptions() {
    return {helpOption(),  versionOption(), addOption(),   backgroundOption(),
            stateOption(), exportOption(),  importOption()};
}

QString helpText() {
    QCommandLineParser parser;
    setUp(parser);
    return parser.helpText();
}

} // namespace intact::app
