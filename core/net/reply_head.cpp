// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_head.h"

#include "core/base/ascii.h"

namespace intact {

void ReplyHead::addField(std::string name, std::string value) {
    m_fields.emplace_back(std::move(name), std::string(trimmed(value)));
}

std::vector<std::string_view> ReplyHead::values(std::string_view name) const {
    std::vector<std::string_view> found;
    for (const auto& [fieldName, fieldValue] : m_fields) {
        if (equalsIgnoringCase(fieldName, name))
            found.emplace_back(fieldValue);
    }
    return found;
}

std::optional<std::string_view> ReplyHead::value(std::string_view name) const {
    const std::vector<std::string_view> found = values(name);
    if (found.size() != 1)
        return std::nullopt;
    return found.front();
}

} // namespace intact
