// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_exchange.h"

#include "core/net/address_policy.h"
#include "core/net/curl_failure.h"
#include "core/net/curl_loop.h"
#include "core/net/exchange_options.h"

#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <utility>

namespace intact {

namespace {

long longInfo(CURL* easy, CURLINFO info) {
    long value = 0;
    curl_easy_getinfo(easy, info, &value);
    return value;
}

std::chrono::microseconds timeInfo(CURL* easy, CURLINFO info) {
    curl_off_t value = 0;
    curl_easy_getinfo(easy, info, &value);
    return std::chrono::microseconds(value);
}

/// Whoever asks has checked the link; what is plainly none is told apart all the same.
Result<Origin> originOf(const HttpRequest& request) {
    Origin origin = Origin::ofChecked(request.url);
    if (origin.port != 0 && !origin.host.empty())
        return origin;
    return Url::parse(request.url, Schemes::AndFiles).map([](const Url& url) { return url.origin(); });
}

} // namespace

CurlExchange::CurlExchange(CurlLoop& loop, ExchangeObserver& observer) : m_loop(loop), m_observer(observer) {}

CurlExchange::~CurlExchange() {
    cancel();
    releaseHandle();
}

/// What an ftp or sftp server has been told in a session stays with its handle: those are not used again. Nor are those
/// of a request that failed: libcurl 7.88.1 keeps the buffer of some, and then refuses another size for it.
void CurlExchange::releaseHandle() {
    if (m_easy && !m_file && !m_spent)
        m_loop.spareHandles().giveBack(std::move(*m_identity), std::move(m_easy));
    m_easy.reset();
}

CurlExchange* CurlExchange::of(CURL* easy) {
    char* self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    return static_cast<CurlExchange*>(static_cast<void*>(self));
}

void CurlExchange::start(const HttpRequest& request) {
    assert(!m_running && "one request at a time");
    m_running = true;
    m_paused = false;
    m_reply = {};
    m_maxBody = request.maxBody;
    m_publicOnly = request.publicOnly && request.proxy.empty();
    m_tls.reset();
    m_place = redactedUrl(request.url);
    m_deadline = std::chrono::steady_clock::now() + m_loop.timeouts().head;
    if (const Result<void> prepared = prepare(request); !prepared) {
        m_reply.failure = prepared.error();
        m_loop.addStillborn(*this);
        return;
    }
    m_loop.add(*this);
}

Result<void> CurlExchange::prepare(const HttpRequest& request) {
    const Result<Origin> origin = originOf(request);
    if (!origin)
        return tl::make_unexpected(origin.error());
    if (Result<void> checked = checkRequestText(request); !checked)
        return checked;
    const Failure refused{FailureReason::InternalError, "set up request", m_place, 0, "libcurl refused an option"};
    const HandleIdentity identity{*origin,       request.user,   request.password,
                                  request.proxy, request.access, request.proxyAccess};
    if ((!m_easy || m_spent || m_identity != identity) && !renewHandle(identity))
        return tl::make_unexpected(refused);
    CurlList headers = headerList(request);
    if (!headers || !applyRequestOptions(m_easy.get(), request, headers.get()) ||
        (m_file && !m_file->begin(m_easy.get(), request)))
        return tl::make_unexpected(refused);
    m_headers = std::move(headers);
    m_errorText[0] = '\0';
    return {};
}

bool CurlExchange::renewHandle(const HandleIdentity& identity) {
    releaseHandle();
    m_spent = false;
    m_easy = m_loop.spareHandles().take(identity);
    m_identity = identity;
    m_file = isFileScheme(identity.origin.scheme) ? std::make_unique<FileSession>(identity.origin) : nullptr;
    const bool ssh = identity.origin.scheme == "sftp";
    CURL* easy = m_easy.get();
    const curl_write_callback onHeader = headerCallback;
    const curl_write_callback onBody = bodyCallback;
    const curl_prereq_callback onRequest = beforeRequest;
    const curl_closesocket_callback onClose = closeSocket;
    const auto set = [easy](CURLoption option, auto value) {
        return curl_easy_setopt(easy, option, value) == CURLE_OK;
    };
    return easy != nullptr && applyStandingOptions(easy, m_loop.timeouts()) &&
           set(CURLOPT_PROTOCOLS_STR, identity.origin.scheme.c_str()) &&
           applyAccess(easy, ssh ? HostAccess() : identity.access, identity.proxyAccess) && m_tls.attach(easy) &&
           (!m_file || m_file->attach(easy, identity.access, m_loop.timeouts())) && set(CURLOPT_PRIVATE, this) &&
           set(CURLOPT_ERRORBUFFER, m_errorText.data()) && set(CURLOPT_HEADERFUNCTION, onHeader) &&
           set(CURLOPT_HEADERDATA, this) && set(CURLOPT_WRITEFUNCTION, onBody) && set(CURLOPT_WRITEDATA, this) &&
           set(CURLOPT_PREREQFUNCTION, onRequest) && set(CURLOPT_PREREQDATA, this) &&
           set(CURLOPT_CLOSESOCKETFUNCTION, onClose) && set(CURLOPT_CLOSESOCKETDATA, &m_loop);
}

void CurlExchange::cancel() {
    if (!m_running)
        return;
    m_loop.remove(*this);
    m_spent = true;
    m_running = false;
    m_paused = false;
    m_deadline.reset();
}

void CurlExchange::unpause() {
    if (!m_running || !m_paused)
        return;
    m_paused = false;
    m_loop.resumeLater(*this);
}

void CurlExchange::resume() {
    if (m_paused)
        return;
    curl_easy_pause(m_easy.get(), CURLPAUSE_CONT);
}

void CurlExchange::breakOff() {
    if (m_file)
        m_file->breakOff();
}

int CurlExchange::beforeRequest(void* self, char* remote, char* /*local*/, int /*remotePort*/, int localPort) noexcept {
    auto* exchange = static_cast<CurlExchange*>(self);
    exchange->m_loop.idleSockets().noteUse(localPort, self);
    return exchange->mayTalkTo(remote) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

/// Judges what a name has led to, not the name: that can be given another address at any moment.
bool CurlExchange::mayTalkTo(const char* address) {
    const std::string_view remote = address != nullptr ? address : "";
    if (!m_publicOnly || !isPrivateAddress(remote))
        return true;
    return fail(FailureReason::AddressRefused, "the address is " + std::string(remote));
}

/// Connections outlive the exchange that opened them: this one knows the loop only.
int CurlExchange::closeSocket(void* loop, curl_socket_t socket) noexcept {
    static_cast<CurlLoop*>(loop)->idleSockets().forget(socket);
    return close(socket);
}

void CurlExchange::noteKeptConnection() {
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_easy.get(), CURLINFO_ACTIVESOCKET, &socket);
    if (socket != CURL_SOCKET_BAD)
        m_loop.idleSockets().add(socket, static_cast<int>(longInfo(m_easy.get(), CURLINFO_LOCAL_PORT)), this);
}

std::size_t CurlExchange::headerCallback(char* data, std::size_t size, std::size_t count, void* self) noexcept {
    auto* exchange = static_cast<CurlExchange*>(self);
    return exchange->onHeaderLine({data, size * count}) ? size * count : CURL_WRITEFUNC_ERROR;
}

std::size_t CurlExchange::bodyCallback(char* data, std::size_t size, std::size_t count, void* self) noexcept {
    auto* exchange = static_cast<CurlExchange*>(self);
    const auto bytes = std::as_bytes(std::span(data, size * count));
    return exchange->m_file ? exchange->onFileBytes(bytes) : exchange->onBodyBytes(bytes);
}

bool CurlExchange::fail(FailureReason reason, std::string detail) {
    m_reply.failure = Failure{reason, "GET", m_place, 0, std::move(detail)};
    m_reply.aborted = true;
    return false;
}

void CurlExchange::noteLost() {
    m_reply.failure = Failure{FailureReason::ConnectionLost, "GET", m_place, 0, "all connections were given up"};
}

Failure CurlExchange::failureOf(CURLcode code) const {
    if (m_reply.failure)
        return *m_reply.failure;
    // Nobody wants the rest of a discarded body, however it ended.
    if (m_reply.stopped || m_reply.discarding || m_reply.whole)
        return {};
    const bool headComplete = m_reply.headComplete;
    if (m_file) {
        if (const auto refusal = m_file->refusal(code, headComplete, m_place))
            return *refusal;
    }
    if (code == CURLE_OK && !headComplete)
        return Failure{FailureReason::ConnectionLost, "GET", m_place, 0, "no final answer"};
    if (code == CURLE_OK && m_reply.expected && m_reply.taken < *m_reply.expected)
        return Failure{FailureReason::Truncated, "GET", m_place, 0, {}};
    CurlEnd end;
    end.code = code;
    end.headComplete = headComplete;
    end.text = m_errorText.data();
    if (m_easy) {
        end.osCode = static_cast<int>(longInfo(m_easy.get(), CURLINFO_OS_ERRNO));
        end.proxyStatus = static_cast<int>(longInfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE));
        end.answerBegun = timeInfo(m_easy.get(), CURLINFO_STARTTRANSFER_TIME_T).count() > 0;
        end.proxyError = static_cast<int>(longInfo(m_easy.get(), CURLINFO_PROXY_ERROR));
    }
    return tlsFailure(curlFailure(end, m_place), code);
}

/// A refused certificate in words a person can decide by.
Failure CurlExchange::tlsFailure(Failure failure, CURLcode code) const {
    const bool broken = failure.reason == FailureReason::TlsFailed || failure.reason == FailureReason::ConnectionLost;
    if (m_tls.peer() == nullptr || m_reply.headComplete)
        return failure;
    if (broken && m_tls.peer()->wantsClientCertificate)
        failure.detail = m_identity->origin.server() + " asks for a client certificate";
    if (failure.reason != FailureReason::CertificateRejected)
        return failure;
    const bool secure = m_identity->origin.scheme != "http";
    const bool proxys = m_identity->proxy.starts_with("https:") && (!secure || m_tls.handshakes() == 1);
    const std::string whose = proxys ? "the proxy" : m_identity->origin.server();
    failure.detail =
        certificateComplaint(*m_tls.peer(), whose, code == CURLE_SSL_PINNEDPUBKEYNOTMATCH,
                             std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()), buildTime());
    return failure;
}

std::string CurlExchange::remoteAddress() const {
    const char* remote = nullptr;
    const bool isKnown = m_easy && curl_easy_getinfo(m_easy.get(), CURLINFO_PRIMARY_IP, &remote) == CURLE_OK;
    return isKnown && remote != nullptr ? remote : std::string();
}

ConnectionUse CurlExchange::use() const {
    ConnectionUse use;
    if (!m_easy)
        return use;
    use.opened = static_cast<int>(longInfo(m_easy.get(), CURLINFO_NUM_CONNECTS));
    if (m_file)
        use.opened = std::min(use.opened, 1); // FTP's second one, for the data, is part of the first
    use.reused = use.opened == 0 && longInfo(m_easy.get(), CURLINFO_REQUEST_SIZE) > 0;
    return use;
}

ExchangeOutcome CurlExchange::outcomeOf(CURLcode code) const {
    ExchangeOutcome outcome;
    outcome.failure = failureOf(code);
    outcome.stopped = m_reply.stopped;
    outcome.endUnconfirmed = m_reply.untilClose;
    if (!m_easy)
        return outcome;
    outcome.remoteAddress = remoteAddress();
    outcome.use = use();
    const auto connected = timeInfo(m_easy.get(), CURLINFO_CONNECT_TIME_T);
    const auto resolved = timeInfo(m_easy.get(), CURLINFO_NAMELOOKUP_TIME_T);
    if (const auto firstByte = timeInfo(m_easy.get(), CURLINFO_STARTTRANSFER_TIME_T); m_file && firstByte > resolved)
        outcome.roundTrip = firstByte - resolved;
    else if (outcome.use.opened > 0 && connected > resolved)
        outcome.roundTrip = connected - resolved;
    return outcome;
}

void CurlExchange::end(CURLcode code) {
    if (m_file && code == CURLE_OK && !m_reply.headComplete && !m_reply.aborted)
        onHeadComplete(m_file->head(m_easy.get(), true)); // an empty file
    const ExchangeOutcome outcome = outcomeOf(code);
    m_spent = code != CURLE_OK;
    m_running = false;
    m_paused = false;
    m_deadline.reset();
    m_observer.onDone(outcome); // may destroy *this
}

} // namespace intact
