// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace intact {

/// A link that may stand for many, in curl's notation (curl(1), "URL"): "img[001-120].jpg", "[a-f]", "[1-99:3]",
/// "{a,b}". Only a person can say whether it does, or whether the brackets are meant as they are. Immutable value.
class UrlPattern {
public:
    /// Looks in path and query of a checked link; nothing when there is no pattern that stands for two links or more.
    /// What is no complete pattern, e.g. "[9-1]" or "{a}", is text like any other.
    [[nodiscard]] static std::optional<UrlPattern> find(std::string_view url);

    /// How many links it stands for; INT64_MAX also when there are more.
    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// The link number `index`, from 0 to count() - 1; the last bracket changes fastest.
    [[nodiscard]] std::string at(std::int64_t index) const;

private:
    struct Range {
        std::int64_t first = 0; ///< number, or character code
        std::int64_t step = 1;
        std::int64_t count = 0;
        std::size_t width = 0; ///< digits at least; 0: as many as it takes
        bool letters = false;
    };
    using Choices = std::vector<std::string>;
    using Piece = std::variant<std::string, Range, Choices>;

    static std::optional<Range> rangeIn(std::string_view body);
    static std::optional<Choices> choicesIn(std::string_view body);
    static std::optional<Piece> pieceAt(std::string_view text, std::size_t& length);
    static std::int64_t countOf(const Piece& piece);
    static std::string textOf(const Piece& piece, std::int64_t index);

    std::vector<Piece> m_pieces;
    std::int64_t m_count = 1;
};

/// The links that a pattern stands for, each once and with the login of `link`; those beyond LinksFound::kMaxLinks are
/// counted only.
[[nodiscard]] LinksFound expanded(const Link& link, const UrlPattern& pattern);

} // namespace intact
