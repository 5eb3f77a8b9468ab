// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/line_reporter.h"

#include "app/get/report_phrases.h"

namespace intact::get {

void LineReporter::started(const StartReport& report) {
    tell(startPhrase(report));
}

// Ten lines a second would drown everything else in a log.
void LineReporter::progress(const ProgressReport&) {}

void LineReporter::waiting(const WaitReport& report) {
    tell(waitPhrase(report));
}

void LineReporter::dropped(const DropReport& report) {
    tell(dropPhrase(report));
}

void LineReporter::adopted(const AdoptReport& report) {
    tell(adoptPhrase(report));
}

void LineReporter::finished(const FinishReport& report) {
    tell(finishPhrase(report));
}

void LineReporter::failed(const FailureReport& report) {
    flush(); // both may go to the same place
    m_errors << "intact-get: " << failurePhrase(report) << '\n' << std::flush;
}

void LineReporter::summary(const Summary& summary) {
    if (const std::string phrase = summaryPhrase(summary); !phrase.empty())
        tell(phrase);
}

void LineReporter::tell(const std::string& phrase) {
    if (!m_quiet)
        m_out << phrase << '\n';
}

void LineReporter::flush() {
    m_out.flush();
}

} // namespace intact::get
