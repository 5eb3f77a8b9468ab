// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_case.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace intact::tests {

namespace {

using namespace std::chrono_literals;
using Outcome = HostileCase::Then;

std::string shown(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += "[" + name + "]";
    return text.empty() ? "no files" : text;
}

ServerHandler untilHealed(const HostileCase& hostile, std::shared_ptr<std::atomic<bool>> healed) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        if (*healed)
            return serveFile(hostile.body)(request, client);
        if (request.number == 0 && hostile.goodBytes > 0)
            return serveCut(hostile.body, hostile.goodBytes)(request, client);
        return hostile.server(request, client);
    };
}

// The state in which the case is to be judged; waits on the way to a stop are not what was asked about.
std::string waitForOutcome(EngineHarness& harness, const HostileCase& hostile) {
    const auto settled = [&harness] {
        const State state = harness.records().empty() ? State::Queued : harness.record().state;
        return state == State::Waiting || state == State::Failed || state == State::Complete;
    };
    if (!harness.waitUntil(settled))
        return "nothing comes of it: ";
    if (hostile.afterWaits && !harness.waitForEnd())
        return "does not end: ";
    const State expected = hostile.then == Outcome::Waits   ? State::Waiting
                           : hostile.then == Outcome::Stops ? State::Failed
                                                            : State::Complete;
    return harness.record().state == expected ? std::string() : "wrong outcome: ";
}

std::string checkEnd(const EngineHarness& harness, const std::string& name, const TestBody& body) {
    if (harness.record().state != State::Complete)
        return "healed, it does not complete: " + harness.record().failure.message();
    if (harness.files() != std::vector<std::string>{name})
        return "healed, there are " + shown(harness.files());
    return harness.file(name) == body.bytes() ? std::string() : "healed, the file is wrong";
}

} // namespace

NetTimeouts shortTimeouts() {
    NetTimeouts timeouts;
    timeouts.connect = 2s;
    timeouts.head = 1s;
    timeouts.discard = 1s;
    timeouts.stall = 1s;
    return timeouts;
}

std::string checkDisk(const EngineHarness& harness, HostileCase::OnDisk expected, const TestBody& body) {
    const Ledger& ledger = harness.record().ledger;
    const std::vector<std::string> files = harness.files();
    if (expected == HostileCase::OnDisk::Nothing)
        return files.empty() ? std::string() : "on disk: " + shown(files);
    if (expected == HostileCase::OnDisk::None)
        return files.size() == 1 ? std::string() : "on disk: " + shown(files);
    if (files != std::vector<std::string>{ledger.partName})
        return "on disk: " + shown(files) + " instead of " + ledger.partName;
    if (ledger.durable.empty())
        return "the ledger claims nothing";
    const std::string part = harness.file(ledger.partName).value_or("");
    for (const ByteRange range : ledger.durable.ranges()) {
        const auto begin = static_cast<std::size_t>(range.begin);
        if (static_cast<std::int64_t>(part.size()) < range.end ||
            part.compare(begin, static_cast<std::size_t>(range.length()), body.bytes(range)) != 0)
            return "a claimed byte is wrong, from " + std::to_string(range.begin);
    }
    return {};
}

std::string runHostile(const HostileCase& hostile) {
    const auto healed = std::make_shared<std::atomic<bool>>(false);
    ScriptedServer server(untilHealed(hostile, healed));
    EngineHarness harness;
    EngineOptions options;
    if (hostile.impatient)
        options.timeouts = shortTimeouts();
    harness.start(options);
    DownloadRequest request = harness.request(server.url(hostile.target));
    request.segments = hostile.segments;
    request.maxRetries = 5;
    if (hostile.checksum)
        request.expected = *parseChecksum("sha-256=" + hostile.body.sha256());
    harness.add(request);

    const std::string wrong = waitForOutcome(harness, hostile);
    const Failure failure = harness.records().empty() ? Failure{} : harness.record().failure;
    if (!wrong.empty())
        return wrong + harness.history() + ", " + failure.message();
    if (hostile.category && failureInfo(failure.reason).category != *hostile.category)
        return "category " + std::string(categoryName(failureInfo(failure.reason).category)) + ": " + failure.message();
    if (std::string disk = checkDisk(harness, hostile.disk, hostile.body); !disk.empty())
        return disk + ", " + failure.message();

    *healed = true;
    if (hostile.then == Outcome::Stops)
        harness.engine().resume({harness.record().id});
    if (hostile.then == Outcome::Stops && !harness.waitUntil([&] { return harness.record().state != State::Failed; }))
        return "cannot be resumed";
    if (!harness.waitForEnd())
        return "healed, it does not end: " + harness.history();
    const std::string name = hostile.target.substr(hostile.target.rfind('/') + 1);
    return checkEnd(harness, name, hostile.body);
}

} // namespace intact::tests
