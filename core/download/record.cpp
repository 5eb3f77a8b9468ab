// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/record.h"

namespace intact {

std::optional<CheckOutcome> outcomeOfNumber(std::int64_t number) {
    const bool known = number >= static_cast<std::int64_t>(CheckOutcome::Right) &&
                       number <= static_cast<std::int64_t>(CheckOutcome::Unlike);
    return known ? std::optional(static_cast<CheckOutcome>(number)) : std::nullopt;
}

bool isBehind(const std::optional<Signature>& signature, const std::optional<Proof>& proof) {
    if (!signature || !proof || proof->place.empty() || signature->verdict == SignatureVerdict::Bad)
        return false;
    return signature->place == proof->place || signature->place.starts_with(proof->place + '.');
}

bool transitionTo(DownloadRecord& record, State state) {
    if (!canTransition(record.state, state))
        return false;
    record.state = state;
    if (state != State::Waiting && state != State::Failed) {
        record.failure = {};
        record.waitingUntil.reset();
    }
    return true;
}

} // namespace intact
