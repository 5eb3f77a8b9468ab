// SPDX-License-Identifier: GPL-3.0-or-later
// Fills in the templates of manual pages and completions from the options that the programs know:
// reference_texts FORMAT PROGRAM TEMPLATE OUTPUT DATE. FORMAT: man bash zsh fish; PROGRAM: intact intact-get.
#include "app/command_line.h"
#include "app/get/option_table.h"
#include "app/reference/option_texts.h"

#include <QCommandLineOption>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace {

using namespace intact::reference;

std::vector<OptionWords> windowOptions() {
    std::vector<OptionWords> options;
    for (const QCommandLineOption& option : intact::app::commandLineOptions()) {
        const QStringList names = option.names();
        options.push_back({names.size() > 1 ? names.front().toStdString() : std::string(), names.back().toStdString(),
                           option.valueName().toStdString(), option.description().toStdString()});
    }
    return options;
}

Fillings fillingsFor(const std::string& format, const std::vector<OptionWords>& options) {
    if (format == "man")
        return manFillings(options);
    if (format == "bash")
        return bashFillings(options);
    return format == "zsh" ? zshFillings(options) : fishFillings(options);
}

} // namespace

int main(int argc, char** argv) {
    constexpr int kArguments = 6;
    if (argc != kArguments)
        return EXIT_FAILURE;
    const std::string program = argv[2];
    Fillings fillings =
        fillingsFor(argv[1], program == "intact" ? windowOptions() : wordsOf(intact::get::optionTable()));
    fillings.emplace("VERSION", INTACT_VERSION);
    fillings.emplace("DATE", argv[5]);
    std::ostringstream text;
    text << std::ifstream(argv[3], std::ios::binary).rdbuf();
    std::ofstream output(argv[4], std::ios::binary);
    output << filled(text.str(), fillings);
    output.close();
    return text && output ? EXIT_SUCCESS : EXIT_FAILURE;
}
