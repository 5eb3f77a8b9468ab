// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/adopting.h"

#include "core/engine/adoption.h"
#include "core/engine/download_list.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace intact::get {

namespace {

constexpr std::uint64_t kToken = 1;

Failure cannot(const std::string& file, std::string why) {
    return {FailureReason::ForeignPartRefused, "adopt", file, 0, std::move(why)};
}

bool hasBytes(const std::vector<DownloadRecord>& listed, const DownloadRequest& request) {
    return std::ranges::any_of(listed, [&](const DownloadRecord& record) {
        return record.state != State::Complete && !record.ledger.durable.empty() &&
               downloadKey(record.request) == downloadKey(request);
    });
}

} // namespace

ProbeResult Adopting::ask(const DownloadRequest& request) {
    engine.probe(kToken, request);
    while (!interrupted) {
        interrupted = wakeUp.wait() == WakeUp::Reason::Signal;
        const std::vector<Event> events = engine.events().take();
        run.take(events);
        for (const Event& event : events) {
            if (const auto* result = std::get_if<ProbeResult>(&event))
                return *result;
        }
    }
    return {};
}

bool Adopting::add(const Options& options, const DownloadRequest& request, const std::vector<DownloadRecord>& listed) {
    if ((options.adopt.empty() && !options.adoptBeside) || hasBytes(listed, request))
        return false;
    const ProbeResult server = ask(request);
    if (interrupted)
        return false;
    std::optional<std::string> file;
    if (!options.adopt.empty())
        file = std::filesystem::absolute(options.adopt).lexically_normal().string();
    else
        file = findForeignPart(files, request.directory, server.fileName);
    if (!file || server.failure.reason != FailureReason::None)
        return false; // the download itself tells what is wrong with the link
    if (!server.total || !server.resumable) {
        run.notAdopted(request.url, *file, cannot(*file, "the server cannot go on in the middle of this file"));
        return false;
    }
    const auto part = copyForeignPart(files, {*file, request.directory, server.fileName, *server.total});
    if (!part) {
        run.notAdopted(request.url, *file, part.error());
        return false;
    }
    run.adopted(request, *file, part->ledger.durable.size());
    engine.adopt(request, *part, true);
    return true;
}

} // namespace intact::get
