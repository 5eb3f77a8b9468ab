// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_front.h"

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace intact::tests {

namespace {

struct SslDeleter {
    void operator()(SSL* connection) const { SSL_free(connection); }
};
using Connection = std::unique_ptr<SSL, SslDeleter>;

void require(bool good, const char* what) {
    if (!good)
        throw std::runtime_error(std::string(what) + ": " + ERR_error_string(ERR_get_error(), nullptr));
}

void useCertificate(SSL_CTX* context, const TestCertificate& certificate) {
    const std::string certificatePem = certificate.certificatePem();
    const std::string keyPem = certificate.keyPem();
    BIO* const in = BIO_new_mem_buf(certificatePem.data(), static_cast<int>(certificatePem.size()));
    X509* const parsed = PEM_read_bio_X509(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    BIO* const keyIn = BIO_new_mem_buf(keyPem.data(), static_cast<int>(keyPem.size()));
    EVP_PKEY* const key = PEM_read_bio_PrivateKey(keyIn, nullptr, nullptr, nullptr);
    BIO_free(keyIn);
    const bool good = SSL_CTX_use_certificate(context, parsed) == 1 && SSL_CTX_use_PrivateKey(context, key) == 1;
    X509_free(parsed);
    EVP_PKEY_free(key);
    require(good, "use a certificate");
}

/// Repeats an operation on a non-blocking connection until it is done; false when it failed or the test has ended.
template <typename Operation>
bool finished(SSL* connection, int stop, Operation operation) {
    while (true) {
        ERR_clear_error();
        const int result = operation();
        if (result > 0)
            return true;
        const int error = SSL_get_error(connection, result);
        const bool waits = error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
        const short events = error == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN;
        if (!waits || !waitForSocket(SSL_get_fd(connection), events, stop))
            return false;
    }
}

bool writeAll(SSL* connection, std::string_view bytes, int stop) {
    return finished(connection, stop,
                    [&] { return SSL_write(connection, bytes.data(), static_cast<int>(bytes.size())); });
}

/// What has come from the client, as far as it has; false at its end.
bool carryIn(SSL* connection, int plain, int stop) {
    std::array<char, 16384> buffer{};
    while (true) {
        ERR_clear_error();
        const int got = SSL_read(connection, buffer.data(), static_cast<int>(buffer.size()));
        if (got <= 0)
            return SSL_get_error(connection, got) == SSL_ERROR_WANT_READ;
        if (!sendAll(plain, {buffer.data(), static_cast<std::size_t>(got)}, stop))
            return false;
    }
}

bool carryOut(SSL* connection, int plain, int stop) {
    std::array<char, 16384> buffer{};
    const ssize_t got = recv(plain, buffer.data(), buffer.size(), 0);
    return got > 0 && writeAll(connection, {buffer.data(), static_cast<std::size_t>(got)}, stop);
}

void relayTls(SSL* connection, int plain, int stop) {
    const int secure = SSL_get_fd(connection);
    std::array<pollfd, 3> waited{pollfd{secure, POLLIN, 0}, pollfd{plain, POLLIN, 0}, pollfd{stop, POLLIN, 0}};
    if (!carryIn(connection, plain, stop)) // may be inside already
        return;
    while (poll(waited.data(), waited.size(), -1) > 0 && waited[2].revents == 0) {
        if (waited[0].revents != 0 && !carryIn(connection, plain, stop))
            return;
        if (waited[1].revents != 0 && !carryOut(connection, plain, stop))
            return;
    }
}

void waitUntilClosed(int socket, int stop) {
    std::array<char, 4096> ignored{};
    shutdown(socket, SHUT_WR);
    while (waitForSocket(socket, POLLIN, stop)) {
        if (recv(socket, ignored.data(), ignored.size(), 0) <= 0)
            return;
    }
}

std::string commonNameOfPeer(SSL* connection) {
    X509* const peer = SSL_get1_peer_certificate(connection);
    if (peer == nullptr)
        return {};
    std::array<char, 256> name{};
    X509_NAME_get_text_by_NID(X509_get_subject_name(peer), NID_commonName, name.data(), static_cast<int>(name.size()));
    X509_free(peer);
    return name.data();
}

} // namespace

struct TlsFront::Context {
    Context() : ssl(SSL_CTX_new(TLS_server_method())) {}
    ~Context() { SSL_CTX_free(ssl); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    SSL_CTX* ssl;
};

TlsFront::TlsFront(int plainPort, const TestCertificate& certificate, TlsFrontOptions options)
    : m_plainPort(plainPort), m_options(std::move(options)), m_context(std::make_unique<Context>()) {
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    SSL_CTX* const ssl = m_context->ssl;
    SSL_CTX_set_security_level(ssl, 0);
    useCertificate(ssl, certificate);
    if (m_options.onlyTls11) {
        SSL_CTX_set_min_proto_version(ssl, TLS1_1_VERSION);
        SSL_CTX_set_max_proto_version(ssl, TLS1_1_VERSION);
    }
    if (!m_options.clientAuthorityFile.empty()) {
        require(SSL_CTX_load_verify_file(ssl, m_options.clientAuthorityFile.c_str()) == 1, "read an authority");
        SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        const unsigned char id = 1;
        SSL_CTX_set_session_id_context(ssl, &id, sizeof id);
    }
    m_listener = std::make_unique<LoopbackListener>([this](int socket, int stop) { serve(socket, stop); });
}

TlsFront::~TlsFront() {
    m_listener.reset();
}

std::string TlsFront::clientName() const {
    const std::lock_guard lock(m_mutex);
    return m_clientName;
}

void TlsFront::serve(int socket, int stop) {
    fcntl(socket, F_SETFL, O_NONBLOCK);
    const Connection connection(SSL_new(m_context->ssl));
    SSL_set_fd(connection.get(), socket);
    if (!finished(connection.get(), stop, [&] { return SSL_accept(connection.get()); })) {
        if (m_options.politeRefusal)
            waitUntilClosed(socket, stop);
        return;
    }
    ++m_handshakes;
    {
        const std::lock_guard lock(m_mutex);
        m_clientName = commonNameOfPeer(connection.get());
    }
    const Descriptor plain = connectToLoopback(m_plainPort);
    if (plain.valid())
        relayTls(connection.get(), plain.get(), stop);
    if (m_options.politeEnd)
        SSL_shutdown(connection.get());
    shutdown(socket, SHUT_WR);
}

} // namespace intact::tests
