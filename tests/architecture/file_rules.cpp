// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <algorithm>
#include <initializer_list>
#include <regex>
#include <sstream>

namespace intact::tests {

namespace {

constexpr int kMaxFileLines = 500;
constexpr int kUsualFileLines = 300;
constexpr int kMaxFunctionLines = 80;

Complaints forEachCppFile(const SourceTree& tree, Complaints (*check)(const std::string& path, const std::string&)) {
    Complaints complaints;
    for (const auto& [path, text] : tree) {
        if (!isCpp(path))
            continue;
        for (const std::string& problem : check(path, text))
            complaints.push_back(path + ":" + problem);
    }
    return complaints;
}

Complaints noFileIsLong(const SourceTree& tree) {
    return forEachCppFile(tree, [](const std::string& path, const std::string& text) -> Complaints {
        const int lines = countLines(text);
        const bool isMainWindow = path.find("/main_window.") != std::string::npos;
        const int limit = isMainWindow ? kUsualFileLines - 1 : kMaxFileLines;
        if (lines <= limit)
            return {};
        return {std::to_string(lines) + ": lines are more than " + std::to_string(limit)};
    });
}

Complaints nearlyAllFilesAreShort(const SourceTree& tree) {
    int files = 0;
    Complaints longOnes;
    for (const auto& [path, text] : tree) {
        if (!isCpp(path))
            continue;
        ++files;
        if (countLines(text) > kUsualFileLines)
            longOnes.push_back(path + ": over " + std::to_string(kUsualFileLines) + " lines");
    }
    return longOnes.size() * 20 > static_cast<std::size_t>(files) ? longOnes : Complaints{};
}

Complaints noFunctionIsLong(const SourceTree& tree) {
    return forEachCppFile(tree, [](const std::string&, const std::string& text) {
        Complaints complaints;
        for (const FunctionBody& body : functionBodies(text)) {
            if (body.lines > kMaxFunctionLines)
                complaints.push_back(std::to_string(body.firstLine) + ": a function of " + std::to_string(body.lines) +
                                     " lines");
        }
        return complaints;
    });
}

Complaints everyFileNamesItsLicence(const SourceTree& tree) {
    Complaints complaints;
    for (const auto& [path, text] : tree) {
        const bool isScript = text.starts_with("#!");
        const std::size_t start = isScript ? text.find('\n') + 1 : 0;
        const std::string expected =
            std::string(isCpp(path) ? "// " : "# ") + "SPDX-License-Identifier: GPL-3.0-or-later\n";
        if (text.compare(start, expected.size(), expected) != 0)
            complaints.push_back(path + ":1: does not begin with its licence (SPDX)");
    }
    return complaints;
}

Complaints everyHeaderHasItsGuard(const SourceTree& tree) {
    return forEachCppFile(tree, [](const std::string& path, const std::string& text) -> Complaints {
        if (!isHeader(path) || text.find("\n#pragma once\n") != std::string::npos)
            return {};
        return {"1: has no #pragma once"};
    });
}

// All lines of a text that match, with their numbers. A cheap look first: most files have none.
Complaints linesThatMatch(const std::string& text, std::initializer_list<const char*> hints, const std::regex& pattern,
                          const std::string& problem) {
    Complaints complaints;
    if (std::ranges::none_of(hints, [&](const char* hint) { return text.find(hint) != std::string::npos; }))
        return complaints;
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (std::regex_search(line, pattern))
            complaints.push_back(std::to_string(number) + ": " + problem);
    }
    return complaints;
}

Complaints nothingIsLeftForLater(const SourceTree& tree) {
    return forEachCppFile(tree, [](const std::string&, const std::string& text) {
        static const std::regex mark("\\b(?:TO"
                                     "DO|FIX"
                                     "ME)\\b");
        return linesThatMatch(text,
                              {"TO"
                               "DO",
                               "FIX"
                               "ME"},
                              mark, "something is left for later");
    });
}

Complaints nothingIsASingleton(const SourceTree& tree) {
    return forEachCppFile(tree, [](const std::string&, const std::string& text) {
        // Qt's own are called as QSomething::instance().
        static const std::regex singleton(R"((?:^|[^:\w])(?:(?!Q)\w+::)*instance\s*\(\s*\))");
        return linesThatMatch(codeOnly(text), {"instance"}, singleton, "an instance() is a singleton");
    });
}

// Two words beside each other are meant for people.
Complaints peoplesWordsAreTranslated(const SourceTree& tree) {
    return forEachCppFile(tree, [](const std::string& path, const std::string& text) -> Complaints {
        static const std::regex literal(R"(QStringLiteral\("(?:[^"\\]|\\.)*[A-Za-z]{2} [A-Za-z])");
        if (!path.starts_with("ui/"))
            return {};
        return linesThatMatch(text, {"QStringLiteral"}, literal, "words for people do not go through tr()");
    });
}

} // namespace

std::vector<Rule> fileRules() {
    return {
        {"no file is long", noFileIsLong},
        {"nearly all files are short", nearlyAllFilesAreShort},
        {"no function is long", noFunctionIsLong},
        {"every file names its licence", everyFileNamesItsLicence},
        {"every header has its guard", everyHeaderHasItsGuard},
        {"nothing is left for later", nothingIsLeftForLater},
        {"nothing is a singleton", nothingIsASingleton},
        {"people's words are translated", peoplesWordsAreTranslated},
    };
}

const std::vector<Rule>& rules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> both = includeRules();
        for (const Rule& rule : fileRules())
            both.push_back(rule);
        return both;
    }();
    return all;
}

} // namespace intact::tests
