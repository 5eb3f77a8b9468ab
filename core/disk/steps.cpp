// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/steps.h"

#include <utility>

namespace intact {

std::string joined(const std::string& directory, const std::string& name) {
    return directory.ends_with('/') ? directory + name : directory + "/" + name;
}

tl::unexpected<Failure> failed(FailureReason reason, const char* operation, std::string place, std::string detail) {
    return tl::make_unexpected(Failure{reason, operation, std::move(place), 0, std::move(detail)});
}

tl::unexpected<Failure> osFailed(long result, const char* operation, std::string place) {
    return unexpectedOs(static_cast<int>(-result), operation, std::move(place));
}

Result<Fd> openDirectory(FileOps& ops, const std::string& path) {
    const long fd = ops.openDirectory(path);
    if (fd < 0)
        return osFailed(fd, "open", path);
    return Fd(ops, static_cast<int>(fd));
}

} // namespace intact
