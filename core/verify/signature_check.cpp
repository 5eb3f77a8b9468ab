// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/signature_check.h"

#include "core/verify/digester.h"
#include "core/verify/file_digest.h"
#include "core/verify/gpgv.h"
#include "core/verify/gpgv_status.h"
#include "core/verify/keyring.h"
#include "core/verify/minisign.h"

#include <span>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kPatience = 10s;
// What the slowest disk reads at least, in bytes per second.
constexpr std::int64_t kSlowestRead = std::int64_t{4} << 20;
constexpr std::size_t kMostText = std::size_t{4} << 20;
constexpr std::size_t kMostKeyrings = 32;
// A file whose bytes are signed, and not their digest, has to be in memory at once.
constexpr std::int64_t kMostInMemory = std::int64_t{256} << 20;

Signature unchecked() {
    return {SignatureVerdict::Unchecked, {}, {}, {}};
}

std::vector<Fd> openKeyrings(FileOps& files, const SignatureKeys& keys) {
    std::vector<Fd> keyrings;
    for (const std::string& path : keys.keyrings) {
        if (keyrings.size() == kMostKeyrings)
            break;
        if (auto keyring = openKeyring(files, path))
            keyrings.push_back(std::move(*keyring));
    }
    return keyrings;
}

SignatureAnswer runOnce(FileOps& files, const GpgvTask& task, const std::function<bool()>& mayGoOn) {
    GpgvEnd end = runGpgv(files, task, mayGoOn);
    if (end.how != GpgvEnd::How::Ended)
        return {unchecked(), {}};
    SignatureAnswer answer{signatureFromStatus(end.status), std::move(end.output)};
    // Only one of several texts may be the signed one.
    if (answer.signature && !task.data && textsInStatus(end.status) != 1)
        answer.signature->verdict = SignatureVerdict::Unchecked;
    return answer;
}

// A keyring that is damaged makes gpgv blind to those behind it. So each is asked alone whether it knows the key, with
// no data in place of a file that may take long to read.
std::vector<int> keyringsThatKnow(FileOps& files, const GpgvTask& task, const std::function<bool()>& mayGoOn) {
    const Fd nothing = inMemory(files, {});
    std::vector<int> knowing;
    for (const int keyring : task.keyrings) {
        GpgvTask question = task;
        question.keyrings = {keyring};
        question.patience = kPatience;
        if (task.data)
            question.data = nothing.get();
        const auto signature = runOnce(files, question, mayGoOn).signature;
        const bool knows = signature && signature->verdict != SignatureVerdict::UnknownKey &&
                           signature->verdict != SignatureVerdict::Unchecked;
        if (knows)
            knowing.push_back(keyring);
    }
    return knowing;
}

SignatureAnswer byGpgv(FileOps& files, const FoundSignature& signature, std::optional<int> data,
                       const SignatureKeys& keys, Duration patience, const std::function<bool()>& mayGoOn) {
    const Fd text = inMemory(files, signature.text);
    const std::vector<Fd> keyrings = openKeyrings(files, keys);
    GpgvTask task{.signature = text.get(), .data = data, .patience = patience, .mostOutput = kMostText};
    for (const Fd& keyring : keyrings)
        task.keyrings.push_back(keyring.get());
    if (!text.isOpen())
        return {unchecked(), {}};
    if (task.keyrings.size() > 1) {
        if (auto knowing = keyringsThatKnow(files, task, mayGoOn); !knowing.empty())
            task.keyrings = std::move(knowing);
    }
    return runOnce(files, task, mayGoOn);
}

SignatureAnswer openPgp(FileOps& files, const FoundSignature& signature, const SignedContent& content,
                        const SignatureKeys& keys, const std::function<bool()>& mayGoOn) {
    if (std::holds_alternative<SignedWithin>(content))
        return byGpgv(files, signature, std::nullopt, keys, kPatience, mayGoOn);
    if (const auto* text = std::get_if<SignedText>(&content)) {
        const Fd data = inMemory(files, text->text);
        return data.isOpen() ? byGpgv(files, signature, data.get(), keys, kPatience, mayGoOn)
                             : SignatureAnswer{unchecked(), {}};
    }
    const auto& onDisk = std::get<SignedOnDisk>(content);
    const Fd data = openFile(files, onDisk.directory, onDisk.name);
    FileStatus status;
    if (!data.isOpen() || files.status(data.get(), status) < 0)
        return {unchecked(), {}};
    const Duration patience = kPatience + std::chrono::seconds(status.size / kSlowestRead);
    return byGpgv(files, signature, data.get(), keys, patience, mayGoOn);
}

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

// What the key has signed: the bytes themselves, or their digest.
std::optional<std::vector<std::uint8_t>> signedBytes(FileOps& files, bool ofDigest, const SignedContent& content,
                                                     const std::function<bool()>& mayGoOn) {
    if (const auto* text = std::get_if<SignedText>(&content)) {
        if (!ofDigest)
            return bytesOf(text->text);
        Digester digester(DigestAlgorithm::Blake2b512);
        digester.update(std::as_bytes(std::span(text->text)));
        return digester.finish().digest;
    }
    const auto* onDisk = std::get_if<SignedOnDisk>(&content);
    if (onDisk == nullptr)
        return std::nullopt;
    if (ofDigest && onDisk->digest)
        return onDisk->digest->digest;
    if (ofDigest) {
        const FileDigests digests = digestFile(files, onDisk->directory, onDisk->name, {DigestAlgorithm::Blake2b512},
                                               [&mayGoOn](std::int64_t, std::int64_t) { return mayGoOn(); });
        return digests.how == FileRead::Whole ? std::optional(digests.checksums.front().digest) : std::nullopt;
    }
    const auto bytes = readFile(files, openFile(files, onDisk->directory, onDisk->name), kMostInMemory);
    return bytes ? std::optional(bytesOf(*bytes)) : std::nullopt;
}

std::optional<Signature> minisign(FileOps& files, const FoundSignature& found, const SignedContent& content,
                                  const SignatureKeys& keys, const std::function<bool()>& mayGoOn) {
    const auto signature = parseMinisign(found.text);
    if (!signature)
        return std::nullopt;
    std::vector<MinisignKey> known;
    for (const std::string& text : keys.minisignKeys) {
        if (const auto key = parseMinisignKey(text))
            known.push_back(*key);
    }
    const auto message = signedBytes(files, signature->isOfDigest, content, mayGoOn);
    return message ? judgeMinisign(*signature, known, *message) : unchecked();
}

} // namespace

SignatureAnswer checkSignature(FileOps& files, const FoundSignature& signature, const SignedContent& content,
                               const SignatureKeys& keys, const std::function<bool()>& mayGoOn) {
    SignatureAnswer answer = signature.kind == SignatureKind::Minisign
                                 ? SignatureAnswer{minisign(files, signature, content, keys, mayGoOn), {}}
                                 : openPgp(files, signature, content, keys, mayGoOn);
    if (answer.signature)
        answer.signature->place = signature.place;
    if (!answer.signature || answer.signature->verdict != SignatureVerdict::Good)
        answer.text.clear();
    return answer;
}

bool isOfDigest(const FoundSignature& signature) {
    const auto parsed = signature.kind == SignatureKind::Minisign ? parseMinisign(signature.text) : std::nullopt;
    return parsed && parsed->isOfDigest;
}

} // namespace intact
