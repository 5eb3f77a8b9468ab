// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_search.h"

#include "core/base/ascii.h"
#include "core/verify/checksum_list.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

constexpr std::array kNames{
    ChecksumName{"SHA256SUMS", false, false}, ChecksumName{"SHA512SUMS", false, false},
    ChecksumName{"CHECKSUM", false, false},   ChecksumName{".sha256", true, false},
    ChecksumName{".sha512", true, false},     ChecksumName{".sha256sum", true, false},
    ChecksumName{"SHA1SUMS", false, true},    ChecksumName{"MD5SUMS", false, true},
    ChecksumName{".sha1", true, true},        ChecksumName{".md5", true, true},
};

// Keys of permissions as object stores and content networks give them, and words that speak for themselves.
constexpr std::array<std::string_view, 17> kPermissions{
    "signature", "sig",   "token", "access_token", "auth",   "key",   "apikey",  "api_key",     "hmac",
    "hash",      "nonce", "jwt",   "policy",       "secret", "hdnea", "expires", "key-pair-id",
};
constexpr std::array<std::string_view, 3> kPermissionPrefixes{"x-amz-", "x-goog-", "x-oss-"};
// What is longer is hardly a word.
constexpr std::size_t kLongestValue = 31;

bool isPermission(std::string_view parameter) {
    const std::size_t equals = parameter.find('=');
    const std::string key = toLower(parameter.substr(0, equals));
    const std::string_view value = equals == std::string_view::npos ? std::string_view() : parameter.substr(equals + 1);
    return value.size() > kLongestValue || std::ranges::find(kPermissions, key) != kPermissions.end() ||
           std::ranges::any_of(kPermissionPrefixes,
                               [&key](std::string_view prefix) { return key.starts_with(prefix); });
}

bool carriesPermission(std::string_view query) {
    while (!query.empty()) {
        const std::size_t end = query.find_first_of("&;");
        if (isPermission(query.substr(0, end)))
            return true;
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    }
    return false;
}

// It would have to be proven by itself.
bool isProofItself(const std::string& name) {
    return isSignatureName(name) || isChecksumFileName(name);
}

} // namespace

std::span<const ChecksumName> checksumNames() {
    return kNames;
}

std::string ChecksumPlaces::url(const ChecksumName& name) const {
    return directory + (name.isOfOneFile ? segment : std::string()) + std::string(name.text);
}

std::string ChecksumPlaces::url(const SignatureName& name) const {
    return directory + segment + std::string(name.ending);
}

std::optional<ChecksumPlaces> checksumPlaces(const Url& url) {
    if (url.isFile() || url.lastPathSegment().empty() || isProofItself(url.lastPathSegment()))
        return std::nullopt;
    std::string_view path = url.text();
    if (const std::size_t query = path.find('?'); query != std::string_view::npos) {
        if (carriesPermission(path.substr(query + 1)))
            return std::nullopt;
        path = path.substr(0, query);
    }
    const std::size_t slash = path.rfind('/');
    ChecksumPlaces places;
    places.directory = path.substr(0, slash + 1);
    places.server = url.origin().server();
    places.segment = path.substr(slash + 1);
    places.fileName = url.lastPathSegment();
    return places;
}

} // namespace intact
