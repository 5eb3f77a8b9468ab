// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace intact::tests {

namespace {

using Folders = std::set<std::string>;

// Who may include whom; everybody may include its own folder. This is the house as ARCHITECTURE.md draws it.
const std::map<std::string, Folders>& coreFolders() {
    static const std::map<std::string, Folders> allowed{
        {"core/base", {}},
        {"core/settings", {}},
        {"core/download", {"core/base"}},
        {"core/disk", {"core/base"}},
        {"core/net", {"core/base"}},
        {"core/store", {"core/base", "core/download", "core/disk"}},
        {"core/verify", {"core/base", "core/download", "core/net", "core/disk"}},
        {"core/queue", {"core/base", "core/download", "core/settings"}},
        {"core/intake", {"core/base", "core/download", "core/net"}},
        {"core/stream", {"core/base", "core/download", "core/net", "core/disk", "core/verify"}},
        {"core/transfer",
         {"core/base", "core/download", "core/net", "core/disk", "core/verify", "core/stream", "core/queue"}},
    };
    return allowed;
}

std::map<std::string, Folders> allowedIncludes() {
    std::map<std::string, Folders> allowed = coreFolders();
    Folders wholeCore;
    for (const auto& [folder, others] : coreFolders())
        wholeCore.insert(folder);
    allowed["core/engine"] = wholeCore;
    allowed["ui/format"] = {"core/base", "core/download"};
    Folders below{"core/engine", "core/download", "core/settings", "core/intake", "core/base", "ui/format"};
    for (const char* folder : {"bridge", "models", "desktop", "actions", "widgets", "dialogs", "window"}) {
        const std::string name = std::string("ui/") + folder;
        allowed[name] = below;
        below.insert(name);
    }
    wholeCore.insert("core/engine");
    allowed["app/get"] = wholeCore;
    wholeCore.merge(below);
    allowed["app"] = wholeCore;
    allowed["app/reference"] = {"app", "app/get", "core/download"};
    return allowed;
}

bool isProgram(std::string_view path) {
    return path.starts_with("core/") || path.starts_with("ui/") || path.starts_with("app/");
}

std::string place(const std::string& path, const Include& include) {
    return path + ":" + std::to_string(include.line) + ": ";
}

// Calls `check` for every include in the programs' own files.
Complaints forEachInclude(const SourceTree& tree,
                          const std::function<std::string(const std::string& path, const Include&)>& check) {
    Complaints complaints;
    for (const auto& [path, text] : tree) {
        if (!isCpp(path) || !isProgram(path))
            continue;
        for (const Include& include : includesOf(text)) {
            if (const std::string problem = check(path, include); !problem.empty())
                complaints.push_back(place(path, include) + problem);
        }
    }
    return complaints;
}

Complaints foldersIncludeOnlyWhatTheyMay(const SourceTree& tree) {
    const auto allowed = allowedIncludes();
    return forEachInclude(tree, [&allowed](const std::string& path, const Include& include) -> std::string {
        const std::string own = folderOf(path);
        const auto row = allowed.find(own);
        if (row == allowed.end())
            return own + " is no folder of the house";
        const std::string other = folderOf(include.target);
        if (!include.quoted || include.target.ends_with(".moc") || other == own || row->second.contains(other))
            return {};
        return "includes \"" + include.target + "\", which " + own + " may not";
    });
}

Complaints quotedIncludesAreOursFromTheRoot(const SourceTree& tree) {
    return forEachInclude(tree, [&tree](const std::string&, const Include& include) -> std::string {
        if (include.quoted && !include.target.ends_with(".moc") && !tree.contains(include.target))
            return "\"" + include.target + "\" is no file of ours, seen from the root";
        return {};
    });
}

Complaints coreAndTheCommandLineKnowNoQt(const SourceTree& tree) {
    return forEachInclude(tree, [](const std::string& path, const Include& include) -> std::string {
        const bool plain = path.starts_with("core/") || path.starts_with("app/get/");
        return plain && !include.quoted && include.target.starts_with('Q') ? "includes Qt" : "";
    });
}

struct Foreign {
    std::string_view prefix;                  // of the include
    std::string_view home;                    // the folder that may
    std::array<std::string_view, 2> guests{}; // files elsewhere that may, too
};
constexpr Foreign kForeign[] = {
    {"curl/", "core/net"},
    {"sqlite3", "core/store"},
    {"SQLiteCpp/", "core/store"},
    // libcurl hands its TLS contexts over as OpenSSL's, and the keys of SSH servers as bytes without a fingerprint.
    {"openssl/", "core/verify", {"core/net/tls_watch.cpp", "core/net/host_key_watch.cpp"}},
    {"xxh", "core/verify"},
};

Complaints otherPeoplesLibrariesHaveOneHome(const SourceTree& tree) {
    return forEachInclude(tree, [](const std::string& path, const Include& include) -> std::string {
        for (const Foreign& foreign : kForeign) {
            if (include.target.starts_with(foreign.prefix) && folderOf(path) != foreign.home &&
                std::ranges::find(foreign.guests, path) == foreign.guests.end())
                return "<" + include.target + "> belongs into " + std::string(foreign.home);
        }
        return {};
    });
}

// Depth-first search over "includes"; each cycle is told once, as a chain of names.
class CycleFinder {
public:
    explicit CycleFinder(const std::map<std::string, Folders>& graph) : m_graph(graph) {}

    Complaints find() {
        for (const auto& [node, others] : m_graph)
            visit(node);
        return m_complaints;
    }

private:
    void visit(const std::string& node) {
        const auto onPath = std::ranges::find(m_path, node);
        if (onPath != m_path.end()) {
            std::string chain;
            for (auto it = onPath; it != m_path.end(); ++it)
                chain += *it + " → ";
            m_complaints.push_back("cycle: " + chain + node);
            return;
        }
        if (!m_seen.insert(node).second)
            return;
        m_path.push_back(node);
        if (const auto others = m_graph.find(node); others != m_graph.end())
            std::ranges::for_each(others->second, [this](const std::string& other) { visit(other); });
        m_path.pop_back();
    }

    const std::map<std::string, Folders>& m_graph;
    std::vector<std::string> m_path;
    std::set<std::string> m_seen;
    Complaints m_complaints;
};

Complaints headersIncludeEachOtherWithoutCycles(const SourceTree& tree) {
    std::map<std::string, Folders> graph;
    for (const auto& [path, text] : tree) {
        for (const Include& include : includesOf(text)) {
            if (isHeader(path) && include.quoted)
                graph[path].insert(include.target);
        }
    }
    return CycleFinder(graph).find();
}

Complaints foldersIncludeEachOtherWithoutCycles(const SourceTree& tree) {
    std::map<std::string, Folders> graph;
    for (const auto& [path, text] : tree) {
        for (const Include& include : includesOf(text)) {
            const std::string own = folderOf(path);
            const std::string other = folderOf(include.target);
            if (isCpp(path) && isProgram(path) && include.quoted && isProgram(include.target) && own != other)
                graph[own].insert(other);
        }
    }
    return CycleFinder(graph).find();
}

} // namespace

std::vector<Rule> includeRules() {
    return {
        {"folders include only what they may", foldersIncludeOnlyWhatTheyMay},
        {"quoted includes are ours, from the root", quotedIncludesAreOursFromTheRoot},
        {"core and the command line know no Qt", coreAndTheCommandLineKnowNoQt},
        {"other people's libraries have one home", otherPeoplesLibrariesHaveOneHome},
        {"headers include each other without cycles", headersIncludeEachOtherWithoutCycles},
        {"folders include each other without cycles", foldersIncludeEachOtherWithoutCycles},
    };
}

} // namespace intact::tests
