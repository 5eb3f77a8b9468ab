// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address_policy.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace intact {

namespace {

struct Ipv4Block {
    std::uint32_t network;
    int bits;
};

constexpr std::array kPrivateIpv4{
    Ipv4Block{0x00000000, 8},  // "this network"
    Ipv4Block{0x0A000000, 8},  // RFC 1918
    Ipv4Block{0x64400000, 10}, // shared by a provider's customers, RFC 6598
    Ipv4Block{0x7F000000, 8},  // loopback
    Ipv4Block{0xA9FE0000, 16}, // link-local, RFC 3927
    Ipv4Block{0xAC100000, 12}, // RFC 1918
    Ipv4Block{0xC0000000, 24}, // protocol assignments, RFC 6890
    Ipv4Block{0xC0A80000, 16}, // RFC 1918
    Ipv4Block{0xC6120000, 15}, // benchmarking, RFC 2544
    Ipv4Block{0xE0000000, 3},  // multicast, reserved, broadcast
};

bool isPrivateIpv4(std::uint32_t address) {
    return std::any_of(kPrivateIpv4.begin(), kPrivateIpv4.end(), [address](const Ipv4Block& block) {
        return (address ^ block.network) >> static_cast<unsigned>(32 - block.bits) == 0;
    });
}

std::uint32_t ipv4At(std::span<const std::uint8_t> bytes) {
    std::uint32_t address = 0;
    for (const std::uint8_t byte : bytes.first(4))
        address = address << 8U | byte;
    return address;
}

/// Mapped (::ffff:0:0/96), translated (64:ff9b::/96, RFC 6052) and 6to4 (2002::/16, RFC 3056).
std::optional<std::uint32_t> embeddedIpv4(std::span<const std::uint8_t, 16> bytes) {
    static constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static constexpr std::array<std::uint8_t, 12> kTranslated{0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};
    const auto prefix = bytes.first<12>();
    if (std::equal(prefix.begin(), prefix.end(), kMapped.begin()) ||
        std::equal(prefix.begin(), prefix.end(), kTranslated.begin()))
        return ipv4At(bytes.last<4>());
    if (bytes[0] == 0x20 && bytes[1] == 0x02)
        return ipv4At(bytes.subspan<2, 4>());
    return std::nullopt;
}

bool isPrivateIpv6(std::span<const std::uint8_t, 16> bytes) {
    if (const auto inner = embeddedIpv4(bytes))
        return isPrivateIpv4(*inner);
    const bool global = (bytes[0] & 0xE0U) == 0x20; // 2000::/3 is all that is handed out
    const bool documentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8;
    return !global || documentation;
}

} // namespace

bool isPrivateAddress(std::string_view address) {
    const std::string text(address.substr(0, address.find('%')));
    in_addr four{};
    if (inet_pton(AF_INET, text.c_str(), &four) == 1)
        return isPrivateIpv4(ntohl(four.s_addr));
    in6_addr six{};
    if (inet_pton(AF_INET6, text.c_str(), &six) == 1)
        return isPrivateIpv6(std::span<const std::uint8_t, 16>(six.s6_addr));
    return true;
}

bool isPrivateHost(std::string_view host) {
    if (host == "localhost" || host.ends_with(".localhost"))
        return true;
    if (host.starts_with('[') && host.ends_with(']'))
        return isPrivateAddress(host.substr(1, host.size() - 2));
    in_addr four{};
    return inet_pton(AF_INET, std::string(host).c_str(), &four) == 1 && isPrivateIpv4(ntohl(four.s_addr));
}

} // namespace intact
