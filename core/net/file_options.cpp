// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/file_options.h"

#include "core/base/ascii.h"
#include "core/net/host_key_watch.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace intact {

namespace {

constexpr long kQuickAnswer = 5; // seconds

std::string nameOfUser() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return {};
    return entry.pw_name;
}

/// libcurl takes only one, and by itself looks for none but RSA and DSA keys, in the working directory too.
std::string privateKey() {
    for (const char* name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
        std::string file = sshFile(name);
        if (!file.empty() && access(file.c_str(), R_OK) == 0)
            return file;
    }
    return {};
}

bool applySsh(CURL* easy, const HttpRequest& request) {
    const std::string key = privateKey();
    const std::string publicKey = key + ".pub";
    const bool hasPublic = !key.empty() && access(publicKey.c_str(), R_OK) == 0;
    long ways = CURLSSH_AUTH_AGENT;
    if (!key.empty())
        ways |= CURLSSH_AUTH_PUBLICKEY;
    if (!request.password.empty())
        ways |= CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD;
    const std::string user = request.user.empty() ? nameOfUser() : request.user;
    return setOption(easy, CURLOPT_SSH_AUTH_TYPES, ways) &&
           setOption(easy, CURLOPT_SSH_PRIVATE_KEYFILE, key.empty() ? nullptr : key.c_str()) &&
           setOption(easy, CURLOPT_SSH_PUBLIC_KEYFILE, hasPublic ? publicKey.c_str() : nullptr) &&
           setOption(easy, CURLOPT_USERNAME, user.c_str()) &&
           setOption(easy, CURLOPT_PASSWORD, request.password.c_str());
}

} // namespace

bool applyFileStandingOptions(CURL* easy, const NetTimeouts& timeouts) {
    const auto answer = std::chrono::ceil<std::chrono::seconds>(timeouts.head);
    return setOption(easy, CURLOPT_FTP_SKIP_PASV_IP, 1L) && setOption(easy, CURLOPT_FTP_USE_EPSV, 1L) &&
           setOption(easy, CURLOPT_FILETIME, 1L) && setOption(easy, CURLOPT_HTTPPROXYTUNNEL, 1L) &&
           setOption(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(answer.count()));
}

bool applyFileRequestOptions(CURL* easy, const HttpRequest& request, const Origin& origin, curl_slist* firstCommands) {
    const bool ftp = origin.scheme == "ftp";
    const long tls = ftp ? (request.user.empty() ? CURLUSESSL_NONE : CURLUSESSL_TRY) : CURLUSESSL_ALL;
    const std::int64_t offset = offsetOf(request);
    const std::string range = std::to_string(offset) + "-";
    return setOption(easy, CURLOPT_RANGE, offset > 0 ? range.c_str() : nullptr) &&
           setOption(easy, CURLOPT_USE_SSL, tls) &&
           setOption(easy, CURLOPT_PREQUOTE, origin.scheme != "sftp" && offset == 0 ? firstCommands : nullptr) &&
           setOption(easy, CURLOPT_FRESH_CONNECT, 1L) && setOption(easy, CURLOPT_FORBID_REUSE, 1L) &&
           (origin.scheme != "sftp" || applySsh(easy, request));
}

CurlList askForOffsets() {
    return CurlList(curl_slist_append(nullptr, "*REST 0"));
}

std::int64_t offsetOf(const HttpRequest& request) {
    if (!request.range)
        return 0;
    return parseDecimal(std::string_view(*request.range).substr(0, request.range->find('-'))).value_or(0);
}

void expectQuickAnswers(CURL* easy) {
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, kQuickAnswer);
}

} // namespace intact
