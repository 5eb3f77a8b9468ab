// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/curl_command.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/request_check.h"
#include "core/intake/shell_words.h"
#include "core/net/exchange.h"
#include "core/net/url.h"

#include <algorithm>
#include <array>
#include <optional>

namespace intact {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxShownOption = 64;

/// What an option means for a download.
enum class Meaning : std::uint8_t {
    Nothing,       ///< done anyway, or about what curl shows
    NothingOfText, ///< the same, with a value
    Passed,        ///< not done here; said so
    PassedText,
    Method,
    Body, ///< sends something, or asks for something else than the file
    Link,
    Header,
    Cookie,
    UserAgent,
    Referer,
    Login,
    Proxy,
    Output,
};

struct Option {
    char letter; ///< 0: none
    std::string_view name;
    Meaning meaning;
};

using enum Meaning;
constexpr std::array kOptions{
    Option{'L', "location", Nothing},
    Option{0, "compressed", Nothing},
    Option{'s', "silent", Nothing},
    Option{'S', "show-error", Nothing},
    Option{'v', "verbose", Nothing},
    Option{'#', "progress-bar", Nothing},
    Option{0, "no-progress-meter", Nothing},
    Option{'f', "fail", Nothing},
    Option{0, "fail-with-body", Nothing},
    Option{'O', "remote-name", Nothing},
    Option{0, "remote-name-all", Nothing},
    Option{'J', "remote-header-name", Nothing},
    Option{'R', "remote-time", Nothing},
    Option{'g', "globoff", Nothing},
    Option{'N', "no-buffer", Nothing},
    Option{'4', "ipv4", Nothing},
    Option{'6', "ipv6", Nothing},
    Option{'0', "http1.0", Nothing},
    Option{0, "http1.1", Nothing},
    Option{0, "http2", Nothing},
    Option{0, "http3", Nothing},
    Option{'i', "include", Nothing},
    Option{'j', "junk-session-cookies", Nothing},
    Option{0, "basic", Nothing},
    Option{0, "create-dirs", Nothing},
    Option{0, "retry-connrefused", Nothing},
    Option{0, "retry-all-errors", Nothing},
    Option{'C', "continue-at", NothingOfText},
    Option{'c', "cookie-jar", NothingOfText},
    Option{'w', "write-out", NothingOfText},
    Option{'m', "max-time", NothingOfText},
    Option{'y', "speed-time", NothingOfText},
    Option{'Y', "speed-limit", NothingOfText},
    Option{0, "connect-timeout", NothingOfText},
    Option{0, "max-redirs", NothingOfText},
    Option{0, "retry", NothingOfText},
    Option{0, "retry-delay", NothingOfText},
    Option{0, "retry-max-time", NothingOfText},
    Option{'k', "insecure", Passed},
    Option{0, "location-trusted", Passed},
    Option{0, "anyauth", Passed},
    Option{0, "digest", Passed},
    Option{0, "negotiate", Passed},
    Option{0, "ntlm", Passed},
    Option{'r', "range", PassedText},
    Option{'U', "proxy-user", PassedText},
    Option{'E', "cert", PassedText},
    Option{0, "key", PassedText},
    Option{0, "cacert", PassedText},
    Option{0, "limit-rate", PassedText},
    Option{0, "noproxy", PassedText},
    Option{0, "output-dir", PassedText},
    Option{0, "resolve", PassedText},
    Option{0, "connect-to", PassedText},
    Option{'X', "request", Method},
    Option{'d', "data", Body},
    Option{0, "data-ascii", Body},
    Option{0, "data-binary", Body},
    Option{0, "data-raw", Body},
    Option{0, "data-urlencode", Body},
    Option{0, "json", Body},
    Option{'F', "form", Body},
    Option{0, "form-string", Body},
    Option{'T', "upload-file", Body},
    Option{'I', "head", Body},
    Option{'G', "get", Body},
    Option{0, "url", Link},
    Option{'H', "header", Header},
    Option{'b', "cookie", Cookie},
    Option{'A', "user-agent", UserAgent},
    Option{'e', "referer", Referer},
    Option{'u', "user", Login},
    Option{'x', "proxy", Proxy},
    Option{'o', "output", Output},
};

bool takesText(Meaning meaning) {
    return meaning != Nothing && meaning != Passed && meaning != Body;
}

tl::unexpected<Failure> refused(std::string detail) {
    return tl::make_unexpected(Failure{FailureReason::CurlRefused, "read curl command", {}, 0, std::move(detail)});
}

/// Puts together what the words of one command say.
class CommandReader {
public:
    Result<CurlCommand> read(const std::vector<std::string>& words) {
        Result<void> done;
        for (m_next = 1; done && m_next < words.size();)
            done = readWord(words);
        if (!done)
            return tl::make_unexpected(done.error());
        return finish();
    }

private:
    Result<void> readWord(const std::vector<std::string>& words) {
        const std::string& word = words[m_next++];
        if (m_onlyLinks || word.size() < 2 || word[0] != '-')
            return take(Link, {}, word);
        if (word == "--") {
            m_onlyLinks = true;
            return {};
        }
        return word[1] == '-' ? readLong(words, word) : readShort(words, word);
    }

    Result<void> readLong(const std::vector<std::string>& words, const std::string& word) {
        const auto* option = std::ranges::find(kOptions, std::string_view(word).substr(2), &Option::name);
        if (option == kOptions.end())
            return unknown(word);
        std::string text;
        if (takesText(option->meaning)) {
            if (m_next >= words.size())
                return refused("there is nothing behind " + word);
            text = words[m_next++];
        }
        return take(option->meaning, word, text);
    }

    /// "-sSL", "-ofile", "-o file".
    Result<void> readShort(const std::vector<std::string>& words, const std::string& word) {
        for (std::size_t at = 1; at < word.size(); ++at) {
            const std::string shown{'-', word[at]};
            const auto* option = std::ranges::find(kOptions, word[at], &Option::letter);
            if (option == kOptions.end())
                return unknown(shown);
            if (!takesText(option->meaning)) {
                if (Result<void> taken = take(option->meaning, shown, {}); !taken)
                    return taken;
                continue;
            }
            if (at + 1 < word.size())
                return take(option->meaning, shown, word.substr(at + 1));
            if (m_next >= words.size())
                return refused("there is nothing behind " + shown);
            return take(option->meaning, shown, words[m_next++]);
        }
        return {};
    }

    static Result<void> unknown(const std::string& word) {
        return refused("what " + cleanLine(word, kMaxShownOption) + " means is not known here");
    }

    Result<void> take(Meaning meaning, const std::string& shown, const std::string& text) {
        DownloadRequest& request = m_command.request;
        switch (meaning) {
        case Nothing:
        case NothingOfText:
            return {};
        case Passed:
        case PassedText:
            m_command.leftOut.push_back(shown);
            return {};
        case Method:
            return text == "GET"
                       ? Result<void>()
                       : refused("it is no plain download: " + shown + " " + cleanLine(text, kMaxShownOption));
        case Body:
            return refused("it is no plain download: " + shown + " sends something or asks for something else");
        case Link:
            return takeLink(text);
        case Header:
            return takeHeader(text);
        case Cookie:
            return takeCookie(text);
        case UserAgent:
            request.userAgent = text;
            return {};
        case Referer:
            takeReferer(text);
            return {};
        case Login:
            request.user = text.substr(0, text.find(':'));
            request.password = text.substr(std::min(request.user.size() + 1, text.size()));
            return {};
        case Proxy:
            request.proxy = text;
            return {};
        case Output:
            request.fileName = text == "-" ? std::string() : text.substr(text.rfind('/') + 1);
            return {};
        }
        return {};
    }

    Result<void> takeLink(const std::string& text) {
        if (!m_command.request.url.empty())
            return refused("it has more than one link");
        m_command.request.url = text.find("://") == std::string::npos ? "https://" + text : text;
        return {};
    }

    /// "Name: value"; "Name:" would take a header of curl's own away, "Name;" sends an empty one, "@file" reads them.
    Result<void> takeHeader(const std::string& line) {
        if (line.starts_with('@'))
            return refused("its headers are in a file");
        const std::size_t colon = line.find(':', 1); // HTTP/2's own begin with one
        const std::string name = line.substr(0, colon);
        if (colon == std::string::npos || name.starts_with(':') || isOwnHeader(name)) {
            m_command.leftOut.push_back(cleanLine(name.substr(0, name.find_first_of("; \t")), kMaxShownOption));
            return {};
        }
        const std::string value(trimmed(std::string_view(line).substr(colon + 1)));
        if (value.empty())
            return {};
        if (equalsIgnoringCase(name, "User-Agent"))
            m_command.request.userAgent = value;
        else if (equalsIgnoringCase(name, "Referer"))
            takeReferer(value);
        else
            m_command.request.headers.push_back(name + ": " + value);
        return {};
    }

    Result<void> takeCookie(const std::string& text) {
        if (text.empty())
            return {};
        if (text.find('=') == std::string::npos)
            return refused("its cookies are in a file");
        m_cookies += (m_cookies.empty() ? "" : "; ") + text;
        return {};
    }

    void takeReferer(std::string text) {
        constexpr std::string_view kAuto = ";auto";
        if (text.ends_with(kAuto))
            text.resize(text.size() - kAuto.size());
        if (text.empty() || Url::parse(text))
            m_command.request.referer = std::move(text);
        else
            m_command.leftOut.emplace_back("Referer");
    }

    Result<CurlCommand> finish() {
        if (m_command.request.url.empty())
            return refused("there is no link in it");
        if (!m_cookies.empty())
            m_command.request.headers.push_back("Cookie: " + m_cookies);
        m_command.request.givenByPerson = true;
        m_command.request.directory = "/"; // the person's to choose; everything else is checked now
        Result<DownloadRequest> checked = checkRequest(std::move(m_command.request));
        if (!checked)
            return tl::make_unexpected(checked.error());
        m_command.request = std::move(*checked);
        m_command.request.directory.clear();
        return std::move(m_command);
    }

    CurlCommand m_command;
    std::string m_cookies;
    std::size_t m_next = 0;
    bool m_onlyLinks = false;
};

} // namespace

bool isCurlCommand(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with("$ "))
        text = trimmed(text.substr(2));
    return text.size() > 5 && (text.starts_with("curl ") || text.starts_with("curl\t") || text.starts_with("curl\\"));
}

Result<CurlCommand> readCurlCommand(std::string_view text) {
    text = trimmed(text);
    if (text.size() > kMostBytes)
        return refused("it is longer than 1 MiB");
    if (text.starts_with("$ "))
        text.remove_prefix(2);
    if (text.find("^\"") != std::string_view::npos && text.find('\'') == std::string_view::npos)
        return refused("it is written for another system's command line; copy it as cURL (bash) or cURL (POSIX)");
    const auto words = shellWords(text);
    if (!words)
        return refused(words.error());
    if (words->empty() || words->front() != "curl")
        return refused("it does not begin with curl");
    return CommandReader().read(*words);
}

} // namespace intact
