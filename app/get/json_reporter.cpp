// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/json_reporter.h"

#include "app/get/json_line.h"

namespace intact::get {

namespace {

JsonLine event(std::string_view name, const std::string& url) {
    JsonLine line;
    line.text("event", name).text("url", url);
    return line;
}

void describe(JsonLine& line, const Failure& failure) {
    const FailureInfo& info = failureInfo(failure.reason);
    line.text("reason", info.key).text("category", categoryName(info.category)).text("message", failure.message());
}

std::vector<JsonLine> sourceLines(const std::vector<SourceStats>& sources) {
    std::vector<JsonLine> lines;
    for (const SourceStats& source : sources) {
        JsonLine& line = lines.emplace_back();
        line.text("url", source.url).number("bytes", source.bytes).number("connections", source.connections);
        if (source.dropped)
            line.text("dropped", failureInfo(source.dropped->reason).key);
        else
            line.null("dropped");
    }
    return lines;
}

void putSignature(JsonLine& line, std::string_view name, const Signature* signature) {
    if (signature == nullptr) {
        line.null(name);
        return;
    }
    JsonLine object;
    object.text("result", verdictName(signature->verdict))
        .text("key", keyText(*signature))
        .text("by", signature->by)
        .text("place", signature->place);
    line.object(name, object);
}

} // namespace

void JsonReporter::started(const StartReport& report) {
    write(event("started", report.url)
              .text("path", report.path)
              .numberOrNull("total", report.total)
              .number("resumed_bytes", report.resumedBytes));
}

void JsonReporter::progress(const ProgressReport& report) {
    if (m_quiet)
        return;
    const Progress& progress = report.progress;
    JsonLine line = event("progress", report.url);
    line.number("received", progress.received)
        .numberOrNull("total", progress.total)
        .number("proven", progress.proven)
        .decimal("bytes_per_second", progress.bytesPerSecond)
        .number("connections", progress.connections);
    if (progress.remaining)
        line.decimal("remaining_seconds", std::chrono::duration<double>(*progress.remaining).count());
    else
        line.null("remaining_seconds");
    write(line);
}

void JsonReporter::waiting(const WaitReport& report) {
    JsonLine line = event("waiting", report.url);
    describe(line, report.failure);
    if (report.wait)
        line.number("seconds", report.wait->count());
    else
        line.null("seconds");
    write(line);
}

void JsonReporter::dropped(const DropReport& report) {
    JsonLine line = event("dropped", report.url);
    line.text("source", report.source.url).text("server", report.source.server);
    describe(line, report.source.failure);
    write(line);
}

void JsonReporter::adopted(const AdoptReport& report) {
    JsonLine line = event("adopted", report.url);
    line.text("file", report.file).number("bytes", report.bytes);
    if (report.failure.reason == FailureReason::None)
        line.null("reason");
    else
        describe(line, report.failure);
    write(line);
}

void JsonReporter::finished(const FinishReport& report) {
    JsonLine line = event("finished", report.url);
    line.text("path", report.path)
        .number("bytes", report.bytes)
        .decimal("seconds", report.stats.seconds)
        .number("connections", report.stats.connections)
        .number("requests", report.stats.requests)
        .number("reused_connections", report.stats.reusedConnections);
    const bool isBehindProof = isBehind(report.signature, report.proof);
    if (report.proof) {
        const Checksum& checksum = report.proof->checksum;
        JsonLine verified;
        verified.text("algorithm", digestInfo(checksum.algorithm).name)
            .text("digest", checksum.hex())
            .text("source", sourceName(report.proof->source));
        if (!report.proof->place.empty())
            verified.text("place", report.proof->place);
        putSignature(verified, "signature", isBehindProof ? &*report.signature : nullptr);
        line.object("verified", verified);
    } else {
        line.null("verified");
    }
    putSignature(line, "unused_signature", report.signature && !isBehindProof ? &*report.signature : nullptr);
    line.decimal("verify_lag_ms", report.stats.verifyLagMs).number("refetched_bytes", report.stats.refetchedBytes);
    line.array("sources", sourceLines(report.stats.sources));
    write(line);
}

void JsonReporter::failed(const FailureReport& report) {
    JsonLine line = event("failed", report.url);
    describe(line, report.failure);
    write(line.number("kept_bytes", report.keptBytes));
}

void JsonReporter::summary(const Summary&) {}

void JsonReporter::write(const JsonLine& line) {
    m_out << line.str() << '\n';
}

void JsonReporter::flush() {
    m_out.flush();
}

} // namespace intact::get
