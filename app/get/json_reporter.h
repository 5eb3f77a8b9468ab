// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/reporter.h"

#include <ostream>

namespace intact::get {

class JsonLine;

/// One JSON object a line, for programs. Lives on the main thread; owned by main().
class JsonReporter final : public Reporter {
public:
    JsonReporter(std::ostream& out, bool quiet) : m_out(out), m_quiet(quiet) {}

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
    void write(const JsonLine& line);

    std::ostream& m_out;
    bool m_quiet; ///< leaves out progress
};

} // namespace intact::get
