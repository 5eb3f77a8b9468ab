// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/checksum_list.h"
#include "core/verify/signature_check.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// A checksum file, and what its signature is worth as soon as that is known. A plain value.
class SignedList {
public:
    /// `name`: its own; `place`: its URL, redacted; `text`: all of it.
    SignedList(std::string_view name, std::string place, std::string text);

    [[nodiscard]] std::size_t size() const { return m_index.size(); }
    /// Of the text that is kept until its signature has been judged.
    [[nodiscard]] std::size_t textBytes() const { return m_text.size(); }
    /// What it says of this file, see checksumFor(), and how much that is worth; also of one that is refused.
    [[nodiscard]] std::optional<Expectation> find(std::string_view fileName) const;
    [[nodiscard]] const std::optional<Signature>& signature() const { return m_signature; }
    /// Its signature is bad: nothing in it counts.
    [[nodiscard]] bool isRefused() const;

    /// The next signature that is to be asked for: its place among `names`; nothing: none of them, or it is judged.
    [[nodiscard]] std::optional<std::size_t> nextName(std::size_t names) const;
    /// It is signed within itself, and that has not been judged yet.
    [[nodiscard]] bool isToBeJudged() const;
    /// For checkSignature(): the whole text with the signature it carries, or the text that another is of.
    [[nodiscard]] FoundSignature ownSignature() const;
    [[nodiscard]] const std::string& text() const { return m_text; }

    /// What has come of the signature that was asked for last, or of its own. Without one the next name is tried.
    void judged(const SignatureAnswer& answer);

private:
    std::optional<DigestAlgorithm> m_hint;
    std::string m_place;
    std::string m_text;
    ChecksumIndex m_index;
    std::size_t m_asked = 0; // names of its signature, in vain
    bool m_isSignedWithin;
    bool m_isJudged = false;
    std::optional<Signature> m_signature;
};

} // namespace intact
