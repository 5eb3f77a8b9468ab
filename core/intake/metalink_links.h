// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

/// The files of a metalink as links, see parseMetalink(): each with its mirrors, the best first, its name, size and
/// strongest checksum. Links with a login are left out: nobody has given it. In place of them, what is wrong. Pure.
[[nodiscard]] tl::expected<std::vector<Link>, std::string>
linksOfMetalink(std::string_view xml, const std::vector<std::string>& countries = {});

} // namespace intact
