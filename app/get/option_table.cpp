// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/option_table.h"

#include "core/base/ascii.h"
#include "core/net/exchange.h"

#include <array>
#include <charconv>

namespace intact::get {

namespace {

std::string applyNumber(int& target, const std::string& value, int minimum, int maximum) {
    int number = 0;
    const char* const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc() || stop != end || number < minimum || number > maximum)
        return "must be a number from " + std::to_string(minimum) + " to " + std::to_string(maximum);
    target = number;
    return {};
}

std::string applyText(std::string& target, const std::string& value) {
    if (value.empty())
        return "must not be empty";
    if (hasControl(value))
        return "must not contain control characters";
    target = value;
    return {};
}

std::string applyRate(Options& options, const std::string& value) {
    options.rateLimit = parseRate(value);
    return options.rateLimit ? "" : "must be a number of bytes per second above 0, such as 800K, 2M or 1G";
}

std::string applyChecksum(Options& options, const std::string& value) {
    auto checksum = parseChecksumLoosely(value);
    if (!checksum)
        return "must be ALGO=HEX, such as sha-256= and 64 hex digits; " + checksum.error().message();
    options.checksum = std::move(*checksum);
    return {};
}

std::string applyHeader(Options& options, const std::string& value) {
    const std::size_t colon = value.find(':');
    if (colon == std::string::npos || !isHttpToken(std::string_view(value).substr(0, colon)) || hasControl(value))
        return "must be 'Name: value' on one line";
    options.headers.push_back(value);
    return {};
}

bool isKey(const std::string& value, std::string_view begin) {
    HostAccess onlyKey;
    onlyKey.pinnedKey = value;
    return value.starts_with(begin) && checkAccess(onlyKey);
}

std::string applyHostKey(Options& options, const std::string& value) {
    options.hostKey = value;
    return isKey(value, "SHA256:") ? ""
                                   : "must be the key of a failure message, SHA256: and the base64 text of its digest";
}

std::string applyPin(Options& options, const std::string& value) {
    options.access.pinnedKey = value;
    return isKey(value, "sha256//")
               ? ""
               : "must be the key of a failure message, sha256// and the base64 text of its digest";
}

using Value = const std::string&;

constexpr std::array kTable{
    OptionRow{'d', "dir", "DIR", "save into this directory, which must exist (default: the current one)",
              [](Options& o, Value v) {
                  return applyText(o.directory, v);
              }},
    OptionRow{'o', "output", "NAME", "save under this name (with one URL)",
              [](Options& o, Value v) {
                  return applyText(o.output, v);
              }},
    OptionRow{'i', "input-file", "FILE",
              "read URLs from FILE, one a line, 'URL sha-256=HEX' and mirrors behind TABs allowed; - is standard input",
              [](Options& o, Value v) {
                  return applyText(o.inputFile, v);
              }},
    OptionRow{'s', "segments", "N", "connections per download, 1 to 32 (default: 8)",
              [](Options& o, Value v) {
                  return applyNumber(o.segments, v, 1, 32);
              }},
    OptionRow{'j', "jobs", "N", "downloads at the same time, 1 to 100 (default: 5)",
              [](Options& o, Value v) {
                  return applyNumber(o.jobs, v, 1, 100);
              }},
    OptionRow{0, "checksum", "ALGO=HEX",
              "the file must have this digest (with one URL): md5 sha-1 sha-224 sha-256 sha-384 sha-512 blake2b-512",
              applyChecksum},
    OptionRow{0, "verify-only", "",
              "download nothing: check FILE… against --checksum or --checksums; nothing is written",
              [](Options& o, Value) {
                  return o.verifyOnly = true, std::string();
              }},
    OptionRow{0, "checksums", "FILE",
              "with --verify-only: a list such as SHA256SUMS; without FILE… all files in it are checked; - is standard "
              "input",
              [](Options& o, Value v) {
                  return applyText(o.checksumList, v);
              }},
    OptionRow{'c', "continue", "",
              "go on from what aria2, wget, curl or a browser has left of NAME beside it (with one URL)",
              [](Options& o, Value) {
                  return o.adoptBeside = true, std::string();
              }},
    OptionRow{0, "adopt", "FILE", "the same from this unfinished file or .aria2 file, which stays as it is",
              [](Options& o, Value v) {
                  return applyText(o.adopt, v);
              }},
    OptionRow{0, "mirror", "URL", "the same file is here too (with one URL); may be given again and again",
              [](Options& o, Value v) {
                  return applyText(o.mirrors.emplace_back(), v);
              }},
    OptionRow{0, "header", "'NAME: VALUE'", "send this header too; may be given again and again", applyHeader},
    OptionRow{0, "user-agent", "TEXT", "tell servers that this is the program",
              [](Options& o, Value v) {
                  return applyText(o.userAgent, v);
              }},
    OptionRow{0, "referer", "URL", "tell servers that the link was found here",
              [](Options& o, Value v) {
                  return applyText(o.referer, v);
              }},
    OptionRow{0, "user", "NAME", "log in with this name",
              [](Options& o, Value v) {
                  return applyText(o.user, v);
              }},
    OptionRow{0, "password-file", "FILE", "and with the password in the first line of FILE",
              [](Options& o, Value v) {
                  return applyText(o.passwordFile, v);
              }},
    OptionRow{0, "limit-rate", "N[K|M|G]", "bytes per second over all downloads (K = 1024)", applyRate},
    OptionRow{0, "proxy", "URL", "go through this proxy (default: none, whatever the environment says)",
              [](Options& o, Value v) {
                  return applyText(o.proxy, v);
              }},
    OptionRow{0, "ca-file", "FILE", "believe the authorities in this PEM file instead of the system's",
              [](Options& o, Value v) {
                  return applyText(o.access.authorityFile, v);
              }},
    OptionRow{0, "cert", "FILE", "show servers the client certificate in this PEM file",
              [](Options& o, Value v) {
                  return applyText(o.access.certificateFile, v);
              }},
    OptionRow{0, "key", "FILE", "and its key, when it is in a file of its own",
              [](Options& o, Value v) {
                  return applyText(o.access.keyFile, v);
              }},
    OptionRow{0, "pin-key", "sha256//BASE64", "accept a server that has this key whatever its certificate says",
              applyPin},
    OptionRow{0, "known-hosts", "FILE", "believe sftp servers whose key is in FILE (default: ~/.ssh/known_hosts)",
              [](Options& o, Value v) {
                  return applyText(o.knownHosts, v);
              }},
    OptionRow{0, "host-key", "SHA256:BASE64", "accept an sftp server that has this key and no other", applyHostKey},
    OptionRow{0, "max-retries", "N", "tries without progress before giving up, 0 to 1000 (default: 8)",
              [](Options& o, Value v) {
                  return applyNumber(o.maxRetries, v, 0, 1000);
              }},
    OptionRow{0, "no-discovery", "", "look for no checksum files and metalinks beside the download",
              [](Options& o, Value) {
                  return o.discovery = false, std::string();
              }},
    OptionRow{
        0, "keyring", "FILE",
        "believe the OpenPGP keys in FILE when they have signed a checksum file or the download; may be given again",
        [](Options& o, Value v) {
            return applyText(o.keys.keyrings.emplace_back(), v);
        }},
    OptionRow{0, "minisign-key", "KEY|FILE",
              "the same for minisign: a public key that begins with RW, or a file such as minisign.pub",
              [](Options& o, Value v) {
                  return applyText(o.keys.minisignKeys.emplace_back(), v);
              }},
    OptionRow{0, "state-dir", "DIR", "keep what is needed to continue in DIR (default: $XDG_STATE_HOME/intact-get)",
              [](Options& o, Value v) {
                  return applyText(o.stateDirectory, v);
              }},
    OptionRow{0, "json", "", "tell everything as one JSON object a line",
              [](Options& o, Value) {
                  return o.json = true, std::string();
              }},
    OptionRow{'q', "quiet", "", "tell failures only; with --json no progress",
              [](Options& o, Value) {
                  return o.quiet = true, std::string();
              }},
    OptionRow{'h', "help", "", "show this help",
              [](Options& o, Value) {
                  return o.action = Options::Action::ShowHelp, std::string();
              }},
    OptionRow{'V', "version", "", "show the version",
              [](Options& o, Value) {
                  return o.action = Options::Action::ShowVersion, std::string();
              }},
};

} // namespace

std::span<const OptionRow> optionTable() {
    return kTable;
}

} // namespace intact::get
