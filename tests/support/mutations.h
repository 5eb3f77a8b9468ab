// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace intact::tests {

/// Makes bad texts of good ones, the same ones for the same seed: bits and bytes changed, pieces lost, moved, doubled,
/// taken from another text, words put in that mean something to the parser.
class Mutations {
public:
    Mutations(std::vector<std::string> good, std::vector<std::string> words)
        : m_good(std::move(good)), m_words(std::move(words)) {}

    [[nodiscard]] std::string text(std::uint32_t seed) const {
        std::mt19937 random(seed);
        std::string text = any(m_good, random);
        for (std::uint32_t left = 1 + random() % 6; left > 0; --left)
            change(text, random);
        return text;
    }

private:
    static constexpr std::size_t kLongest = 64 * 1024;

    static const std::string& any(const std::vector<std::string>& texts, std::mt19937& random) {
        return texts[random() % texts.size()];
    }
    static std::string piece(const std::string& text, std::mt19937& random) {
        if (text.empty())
            return {};
        const std::size_t begin = random() % text.size();
        return text.substr(begin, 1 + random() % 40);
    }
    void change(std::string& text, std::mt19937& random) const {
        const std::size_t at = text.empty() ? 0 : random() % text.size();
        switch (text.empty() ? 4 : random() % 8) {
        case 0:
            text[at] = static_cast<char>(text[at] ^ (1 << (random() % 8)));
            break;
        case 1:
            text[at] = static_cast<char>(random());
            break;
        case 2:
            text.erase(at, 1 + random() % 20);
            break;
        case 3:
            text.resize(at);
            break;
        case 4:
            text.insert(at, any(m_words, random));
            break;
        case 5:
            text.insert(at, piece(text, random));
            break;
        case 6:
            text.insert(at, piece(any(m_good, random), random));
            break;
        default:
            text.insert(at, 1 + random() % 300, text[at]);
            break;
        }
        text.resize(std::min(text.size(), kLongest));
    }

    std::vector<std::string> m_good;
    std::vector<std::string> m_words;
};

/// Calls `check` with one seed after the other, `usual` times, or for INTACT_MUTATION_SECONDS.
inline void forManySeeds(std::uint32_t usual, const std::function<void(std::uint32_t)>& check) {
    const char* const asked = std::getenv("INTACT_MUTATION_SECONDS");
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(asked != nullptr ? std::atoi(asked) : 0);
    for (std::uint32_t seed = 0; seed < usual || std::chrono::steady_clock::now() < end; ++seed)
        check(seed);
}

} // namespace intact::tests
