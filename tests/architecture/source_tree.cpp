// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace intact::tests {

namespace fs = std::filesystem;

SourceTree readSourceTree(const std::string& root) {
    SourceTree tree;
    for (const char* top : {"app", "core", "ui", "tests", "packaging", ".ci"}) {
        if (!fs::exists(fs::path(root) / top))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(root) / top)) {
            const std::string extension = entry.path().extension().string();
            const bool isText = extension.empty() || extension == ".cpp" || extension == ".h" || extension == ".txt" ||
                                extension == ".cmake";
            if (!entry.is_regular_file() || !isText)
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            std::ostringstream text;
            text << file.rdbuf();
            tree.emplace(fs::relative(entry.path(), root).generic_string(), text.str());
        }
    }
    return tree;
}

bool isCpp(std::string_view path) {
    return path.ends_with(".cpp") || isHeader(path);
}

bool isHeader(std::string_view path) {
    return path.ends_with(".h");
}

std::string folderOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

int countLines(std::string_view text) {
    const auto breaks = std::ranges::count(text, '\n');
    return static_cast<int>(breaks) + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

std::vector<Include> includesOf(std::string_view text) {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::smatch match;
        if (line.find('#') != std::string::npos && std::regex_search(line, match, pattern))
            includes.push_back({match[2], match[1] == "\"", number});
    }
    return includes;
}

namespace {

// Where the noise that begins at `at` ends: comment, literal or preprocessor line; `at` when there is none.
std::size_t endOfNoise(std::string_view text, std::size_t at, bool lineBegins) {
    const auto after = [text](std::string_view mark, std::size_t from) {
        const std::size_t found = text.find(mark, from);
        return found == std::string_view::npos ? text.size() : found + mark.size();
    };
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//"))
        return std::min(text.find('\n', at), text.size());
    if (rest.starts_with("/*"))
        return after("*/", at + 2);
    if (rest.starts_with("R\"")) {
        const std::size_t open = std::min(text.find('(', at), text.size());
        return after(")" + std::string(text.substr(at + 2, open - at - 2)) + "\"", open);
    }
    std::size_t end = at + 1;
    if (rest.front() == '"' || rest.front() == '\'') {
        for (; end < text.size() && text[end] != rest.front() && text[end] != '\n'; ++end)
            end += text[end] == '\\' ? 1 : 0;
        return std::min(end + 1, text.size());
    }
    if (rest.front() != '#' || !lineBegins)
        return at;
    for (; end < text.size() && (text[end] != '\n' || text[end - 1] == '\\'); ++end)
        continue;
    return end;
}

bool isWord(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::string codeOnly(std::string_view text) {
    std::string code(text);
    bool lineBegins = true;
    for (std::size_t at = 0; at < code.size();) {
        // The ' in 1'000 and the R at the end of a name begin no literal.
        const bool inWord = at > 0 && isWord(text[at - 1]) && (text[at] == '\'' || text[at] == 'R');
        const std::size_t end = inWord ? at : endOfNoise(text, at, lineBegins);
        std::replace_if(
            code.begin() + static_cast<std::ptrdiff_t>(at), code.begin() + static_cast<std::ptrdiff_t>(end),
            [](char c) { return c != '\n'; }, ' ');
        lineBegins = text[at] == '\n' || (lineBegins && (text[at] == ' ' || text[at] == '\t'));
        at = std::max(end, at + 1);
    }
    return code;
}

namespace {

// What stands before a brace tells what it opens.
enum class Opens { Scope, Function, Value };

Opens whatOpens(std::string_view head) {
    static const std::regex scope(R"(^\s*(?:(?:inline|template\s*<.*>|static|typedef)\s*)*)"
                                  R"((?:namespace|class|struct|union|enum|extern)\b)");
    static const std::regex parameters(R"(\)\s*(?:(?:const|noexcept|override|final|mutable|volatile|try|&&?|)"
                                       R"(noexcept\s*\([^)]*\)|->[^;]*|requires[^;]*)\s*)*$)");
    static const std::regex initializers(R"(\)\s*(?:noexcept\s*)?:[^:])");
    const std::string text(head);
    if (std::regex_search(text, parameters))
        return Opens::Function;
    const char last = text.empty() ? ' ' : text.back();
    if (std::regex_search(text, initializers))
        return last == '}' ? Opens::Function : Opens::Value;
    return std::regex_search(text, scope) ? Opens::Scope : Opens::Value;
}

// Walks through code once and keeps what stands before the next brace.
class BodyFinder {
public:
    explicit BodyFinder(std::string code) : m_code(std::move(code)) {}

    std::vector<FunctionBody> find() {
        for (; m_at < m_code.size(); ++m_at) {
            const char c = m_code[m_at];
            if (c == '{') {
                open();
            } else if (c == '}' || c == ';') {
                m_head.clear();
            } else {
                if (m_head.empty() && !isBlank(c))
                    m_headAt = m_at;
                if (!m_head.empty() || !isBlank(c))
                    m_head.push_back(isBlank(c) ? ' ' : c);
            }
        }
        return m_bodies;
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

    void open() {
        while (!m_head.empty() && m_head.back() == ' ')
            m_head.pop_back();
        const Opens opens = whatOpens(m_head);
        if (opens == Opens::Scope) {
            m_head.clear();
            return;
        }
        skipBraces();
        if (opens == Opens::Value) {
            m_head.push_back('}'); // what follows still belongs to the same declaration
            return;
        }
        const int first = lineAt(m_headAt);
        m_bodies.push_back({first, lineAt(m_at) - first + 1});
        m_head.clear();
    }

    void skipBraces() {
        int depth = 0;
        for (; m_at < m_code.size(); ++m_at) {
            depth += m_code[m_at] == '{' ? 1 : 0;
            depth -= m_code[m_at] == '}' ? 1 : 0;
            if (depth == 0)
                return;
        }
        m_at = m_code.size() - 1;
    }

    [[nodiscard]] int lineAt(std::size_t position) const {
        const auto end = m_code.begin() + static_cast<std::ptrdiff_t>(position);
        return static_cast<int>(std::count(m_code.begin(), end, '\n')) + 1;
    }

    std::string m_code;
    std::string m_head;
    std::size_t m_headAt = 0;
    std::size_t m_at = 0;
    std::vector<FunctionBody> m_bodies;
};

} // namespace

std::vector<FunctionBody> functionBodies(std::string_view text) {
    return BodyFinder(codeOnly(text)).find();
}

} // namespace intact::tests
