// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/options.h"

#include "app/get/option_table.h"
#include "app/get/terminal_text.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>

namespace intact::get {

namespace {

constexpr std::string_view kSeeHelp = "; 'intact-get --help' shows what there is";

tl::unexpected<UsageError> wrong(std::string message) {
    return tl::unexpected(UsageError{std::move(message)});
}

// Walks over the arguments and puts what it finds into the options.
class ArgumentReader {
public:
    explicit ArgumentReader(const std::vector<std::string>& arguments) : m_arguments(arguments) {}

    Parsed<Options> read() {
        while (m_next < m_arguments.size()) {
            const std::string& argument = m_arguments[m_next++];
            std::string problem;
            if (m_onlyUrls || argument.size() < 2 || argument.front() != '-')
                m_options.urls.push_back(argument);
            else if (argument == "--")
                m_onlyUrls = true;
            else if (argument.starts_with("--"))
                problem = readLong(std::string_view(argument).substr(2));
            else
                problem = readShort(std::string_view(argument).substr(1));
            if (m_options.action != Options::Action::Download)
                return m_options;
            if (!problem.empty() && m_problem.empty())
                m_problem = std::move(problem);
        }
        if (!m_problem.empty())
            return wrong(m_problem);
        return m_options;
    }

private:
    std::string readLong(std::string_view text) {
        const std::size_t equals = text.find('=');
        const std::string_view name = text.substr(0, equals);
        const auto row = std::ranges::find(optionTable(), name, &OptionRow::longName);
        const std::string written = "--" + terminalText(name);
        if (row == optionTable().end())
            return "There is no option " + written + std::string(kSeeHelp) + ".";
        if (equals == std::string_view::npos)
            return apply(*row, written, std::nullopt);
        if (row->argument.empty())
            return "The option " + written + " takes no value.";
        return apply(*row, written, std::string(text.substr(equals + 1)));
    }

    // "-qs4": options without a value, then at most one with the rest as its value.
    std::string readShort(std::string_view letters) {
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const auto row = std::ranges::find(optionTable(), letters[i], &OptionRow::shortName);
            const std::string written = "-" + terminalText(letters.substr(i, 1));
            if (row == optionTable().end())
                return "There is no option " + written + std::string(kSeeHelp) + ".";
            const std::string_view rest = letters.substr(i + 1);
            if (!row->argument.empty())
                return apply(*row, written, rest.empty() ? std::nullopt : std::optional(std::string(rest)));
            if (std::string problem = apply(*row, written, std::nullopt); !problem.empty())
                return problem;
        }
        return {};
    }

    std::string apply(const OptionRow& row, const std::string& written, std::optional<std::string> value) {
        if (row.argument.empty())
            return row.apply(m_options, {});
        if (!value) {
            if (m_next >= m_arguments.size())
                return "The option " + written + " needs a value: " + written + " " + std::string(row.argument) + ".";
            value = m_arguments[m_next++];
        }
        const std::string problem = row.apply(m_options, *value);
        if (problem.empty())
            return {};
        return "The value of " + written + ", '" + terminalText(*value) + "', " + problem + ".";
    }

    const std::vector<std::string>& m_arguments;
    std::size_t m_next = 0;
    bool m_onlyUrls = false;
    Options m_options;
    std::string m_problem; // the first one
};

std::string verifyContradiction(const Options& options) {
    if (!options.verifyOnly)
        return options.checksumList.empty() ? "" : "The option --checksums goes with --verify-only.";
    if (options.checksum.has_value() == !options.checksumList.empty())
        return "The option --verify-only needs either --checksum ALGO=HEX or --checksums FILE.";
    if (options.checksum && options.urls.size() != 1)
        return "The option --checksum goes with exactly one file; give --checksums FILE for several.";
    if (!options.inputFile.empty() || !options.output.empty() || !options.mirrors.empty())
        return "With --verify-only nothing is downloaded, so --input-file, --output and --mirror have no meaning; "
               "leave "
               "them out.";
    return {};
}

// What options have to do with each other.
std::string contradiction(const Options& options) {
    if (std::string problem = verifyContradiction(options); options.verifyOnly || !problem.empty())
        return problem;
    const bool one = options.urls.size() == 1 && options.inputFile.empty();
    if (options.urls.empty() && options.inputFile.empty())
        return "There is nothing to download: give a URL, or a list of them with --input-file" + std::string(kSeeHelp) +
               ".";
    if (!options.output.empty() && !one)
        return "The option --output names one file, so it goes with exactly one URL; leave it out, or use --dir.";
    if (options.checksum && !one)
        return "The option --checksum goes with exactly one URL; in a list write 'URL sha-256=HEX' on a line.";
    if ((!options.adopt.empty() || options.adoptBeside) && !one)
        return "The options --continue and --adopt go with exactly one URL.";
    if (!options.mirrors.empty() && !one)
        return "The option --mirror goes with exactly one URL; in a list write further links to the same file behind a "
               "TAB on its line.";
    if (options.output.find('/') != std::string::npos || options.output == "." || options.output == "..")
        return "The name '" + terminalText(options.output) +
               "' given with --output must be a plain file name; say with --dir where the file goes.";
    if (!options.passwordFile.empty() && options.user.empty())
        return "The option --password-file needs --user NAME as well.";
    if (!options.access.keyFile.empty() && options.access.certificateFile.empty())
        return "The option --key needs --cert FILE as well.";
    return {};
}

} // namespace

Parsed<Options> parseOptions(const std::vector<std::string>& arguments) {
    auto options = ArgumentReader(arguments).read();
    if (!options || options->action != Options::Action::Download)
        return options;
    if (std::string problem = contradiction(*options); !problem.empty())
        return wrong(std::move(problem));
    return options;
}

std::string helpText() {
    constexpr std::size_t kMeaningColumn = 32;
    std::string text = "intact-get [options] URL…, or a metalink (.meta4, .metalink)\n"
                       "intact-get --verify-only FILE… --checksum ALGO=HEX | --checksums FILE\n"
                       "Downloads files whole and proven. What was interrupted goes on when the same is asked for "
                       "again.\n\n";
    for (const OptionRow& row : optionTable()) {
        std::string line = row.shortName == 0 ? "      --" : std::string("  -") + row.shortName + ", --";
        line.append(row.longName);
        if (!row.argument.empty())
            line.append(" ").append(row.argument);
        line.resize(std::max(line.size() + 2, kMeaningColumn), ' ');
        text.append(line).append(row.meaning).append("\n");
    }
    text += "\nExit: 0 all finished, 1 some failed, 2 wrong usage, 3 a checksum did not match,\n"
            "      130 interrupted, state kept.\n";
    return text;
}

std::optional<std::int64_t> parseRate(const std::string& text) {
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || number <= 0 || end - stop > 1)
        return std::nullopt;
    constexpr std::string_view kUnits = "KMG";
    int shift = 0;
    if (stop != end) {
        const std::size_t unit = kUnits.find(static_cast<char>(*stop & ~0x20));
        if (unit == std::string_view::npos)
            return std::nullopt;
        shift = 10 * (static_cast<int>(unit) + 1);
    }
    if (number > (std::numeric_limits<std::int64_t>::max() >> shift))
        return std::nullopt;
    return number << shift;
}

} // namespace intact::get
