// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/reporter.h"

#include <ostream>

namespace intact::get {

/// One line per event, for logs and pipes; failures go to `errors`. Lives on the main thread; owned by main().
class LineReporter final : public Reporter {
public:
    LineReporter(std::ostream& out, std::ostream& errors, bool quiet) : m_out(out), m_errors(errors), m_quiet(quiet) {}

    void started(const StartReport& report) override;
    void progress(const ProgressReport& report) override;
    void waiting(const WaitReport& report) override;
    void dropped(const DropReport& report) override;
    void adopted(const AdoptReport& report) override;
    void finished(const FinishReport& report) override;
    void failed(const FailureReport& report) override;
    void summary(const Summary& summary) override;
    void flush() override;

private:
    void tell(const std::string& phrase);

    std::ostream& m_out;
    std::ostream& m_errors;
    bool m_quiet; ///< tells failures only
};

} // namespace intact::get
