// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/reporter.h"

#include <string>

namespace intact::get {

/// The reports as sentences for people, fit for a terminal, without a line break. Pure.

/// File name of a path, or the URL when there is none yet.
[[nodiscard]] std::string shortName(const std::string& path, const std::string& url);
[[nodiscard]] std::string startPhrase(const StartReport& report);
[[nodiscard]] std::string waitPhrase(const WaitReport& report);
[[nodiscard]] std::string dropPhrase(const DropReport& report);
[[nodiscard]] std::string adoptPhrase(const AdoptReport& report);
[[nodiscard]] std::string finishPhrase(const FinishReport& report);
[[nodiscard]] std::string failurePhrase(const FailureReport& report);
/// "2 finished, 1 failed"; empty when one download finished and nothing else is to be said.
[[nodiscard]] std::string summaryPhrase(const Summary& summary);

} // namespace intact::get
