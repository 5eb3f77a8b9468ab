// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/file_path.h"

#include "core/base/ascii.h"

namespace intact {

namespace {

tl::unexpected<Failure> refused(std::string detail) {
    return tl::make_unexpected(Failure{FailureReason::UrlInvalid, "parse URL", {}, 0, std::move(detail)});
}

std::string withoutQuestionMarks(std::string_view path) {
    std::string result;
    for (const char c : path)
        result += c == '?' ? std::string("%3F") : std::string(1, c);
    return result;
}

} // namespace

Result<std::string> checkFilePath(const std::string& given) {
    constexpr std::string_view kType = ";type=";
    std::string path = withoutQuestionMarks(std::string_view(given).substr(0, given.find('#')));
    if (const std::size_t type = toLower(path).rfind(kType); type != std::string::npos) {
        if (!equalsIgnoringCase(std::string_view(path).substr(type + kType.size()), "i"))
            return refused("files are fetched as they are: only ;type=i");
        path.resize(type);
    }
    const std::string name = percentDecoded(path);
    if (hasControl(name) || name.find('\0') != std::string::npos)
        return refused("it holds control characters");
    if (name.empty() || name.ends_with('/'))
        return refused("it names a folder and not a file");
    return path;
}

} // namespace intact
