// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"

#include <cstddef>
#include <memory>
#include <span>

struct evp_md_ctx_st;

namespace intact {

/// A running digest (OpenSSL EVP). A plain value without a thread; movable.
class Digester {
public:
    explicit Digester(DigestAlgorithm algorithm);
    void update(std::span<const std::byte> bytes);
    /// Ends it; update() must not follow.
    [[nodiscard]] Checksum finish();

private:
    struct ContextFree {
        void operator()(evp_md_ctx_st* context) const;
    };
    DigestAlgorithm m_algorithm;
    std::unique_ptr<evp_md_ctx_st, ContextFree> m_context;
};

} // namespace intact
