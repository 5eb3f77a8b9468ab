// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/log_line.h"

namespace intact {

LogLine signatureLine(const Signature& signature) {
    return {.kind = LogKind::SignatureFound,
            .text = signerText(signature),
            .number = static_cast<std::int64_t>(signature.verdict),
            .detail = signature.place};
}

} // namespace intact
