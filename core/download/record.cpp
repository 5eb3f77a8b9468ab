// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/record.h"

namespace intact {

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
