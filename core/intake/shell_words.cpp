// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/shell_words.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <optional>

namespace intact {

namespace {

using Words = tl::expected<std::vector<std::string>, std::string>;

constexpr const char* kOpenQuote = "a quote is not closed";
constexpr const char* kNeedsShell = "it holds something that only the shell can fill in";
constexpr const char* kManyCommands = "it is more than one command";

/// Walks once through a command line, never back.
class ShellReader {
public:
    explicit ShellReader(std::string_view text) : m_text(text) {}

    Words read() {
        while (m_problem == nullptr && m_at < m_text.size())
            readOne();
        endWord();
        if (m_problem != nullptr)
            return tl::unexpected(std::string(m_problem));
        return std::move(m_words);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void endWord() {
        if (m_inWord)
            m_words.push_back(std::exchange(m_word, {}));
        m_inWord = false;
    }

    void put(char c) {
        m_word.push_back(c);
        m_inWord = true;
    }

    void readOne() {
        const char c = m_text[m_at++];
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
            endWord();
            break;
        case '\\':
            readEscape();
            break;
        case '\'':
            readSingle();
            break;
        case '"':
            readDouble();
            break;
        case '$':
            readDollar(false);
            break;
        case '#':
            if (m_inWord)
                put(c);
            else
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            break;
        case '`':
            m_problem = kNeedsShell;
            break;
        case '\n':
        case ';':
        case '&':
        case '|':
        case '<':
        case '>':
        case '(':
        case ')':
            m_problem = kManyCommands;
            break;
        default:
            put(c);
        }
    }

    /// Behind a backslash outside of quotes; a line end there continues the line.
    void readEscape() {
        if (skipLineEnd())
            return;
        if (m_at < m_text.size())
            put(m_text[m_at++]);
    }

    bool skipLineEnd() {
        const std::size_t length = peek() == '\n' ? 1 : peek() == '\r' && peek(1) == '\n' ? 2 : 0;
        m_at += length;
        return length > 0;
    }

    void readSingle() {
        const std::size_t end = m_text.find('\'', m_at);
        if (end == std::string_view::npos) {
            m_problem = kOpenQuote;
            return;
        }
        m_word += m_text.substr(m_at, end - m_at);
        m_inWord = true;
        m_at = end + 1;
    }

    void readDouble() {
        m_inWord = true;
        while (m_problem == nullptr) {
            if (m_at >= m_text.size()) {
                m_problem = kOpenQuote;
                return;
            }
            const char c = m_text[m_at++];
            if (c == '"')
                return;
            if (c == '`')
                m_problem = kNeedsShell;
            else if (c == '$')
                readDollar(true);
            else if (c != '\\')
                put(c);
            else if (skipLineEnd())
                continue;
            else if (std::string_view("$`\"\\").find(peek()) != std::string_view::npos)
                put(m_text[m_at++]);
            else
                put(c);
        }
    }

    /// Behind a dollar sign.
    void readDollar(bool quoted) {
        const char next = peek();
        if (!quoted && next == '\'') {
            ++m_at;
            readAnsi();
        } else if (!quoted && next == '"') {
            ++m_at; // the same text in another language
            readDouble();
        } else if (isAlpha(next) || isDigit(next) ||
                   std::string_view("_{(*@#?-$!").find(next) != std::string_view::npos) {
            m_problem = kNeedsShell;
        } else {
            put('$');
        }
    }

    /// $'…': escapes as in C, \u and \U besides.
    void readAnsi() {
        m_inWord = true;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '\'')
                return;
            if (c == '\\' && m_at < m_text.size())
                readAnsiEscape(m_text[m_at++]);
            else
                put(c);
        }
        m_problem = kOpenQuote;
    }

    void readAnsiEscape(char kind) {
        static constexpr std::string_view kKinds = "abeEfnrtv\\'\"?";
        static constexpr std::string_view kMeanings = "\a\b\x1B\x1B\f\n\r\t\v\\'\"?";
        if (const std::size_t known = kKinds.find(kind); known != std::string_view::npos) {
            put(kMeanings[known]);
        } else if (kind == 'x') {
            put(static_cast<char>(readNumber(2, 16).value_or('x')));
        } else if (kind == 'u' || kind == 'U') {
            appendUtf8(m_word, readNumber(kind == 'u' ? 4 : 8, 16).value_or(kReplacementCharacter));
        } else if (kind >= '0' && kind <= '7') {
            --m_at;
            put(static_cast<char>(readNumber(3, 8).value_or(0)));
        } else if (kind == 'c' && m_at < m_text.size()) {
            put(static_cast<char>(static_cast<unsigned char>(m_text[m_at++]) & 0x1FU));
        } else {
            put('\\');
            put(kind);
        }
    }

    /// At most `most` digits; nothing when there is none.
    std::optional<char32_t> readNumber(std::size_t most, int base) {
        std::optional<char32_t> number;
        for (std::size_t digits = 0; digits < most && m_at < m_text.size(); ++digits, ++m_at) {
            const std::optional<int> digit = hexValue(m_text[m_at]);
            if (!digit || *digit >= base)
                break;
            number = number.value_or(0) * static_cast<char32_t>(base) + static_cast<char32_t>(*digit);
        }
        return number;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::string> m_words;
    std::string m_word;
    bool m_inWord = false; // also of an empty one, as in ''
    const char* m_problem = nullptr;
};

} // namespace

Words shellWords(std::string_view command) {
    return ShellReader(trimmed(command)).read();
}

} // namespace intact
