// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gpg_home.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <stdexcept>

namespace intact::tests {

namespace {

constexpr int kPatienceMs = 60'000;

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

} // namespace

GpgHome::GpgHome() : m_home(QStringLiteral("/tmp/gpg-XXXXXX")) {} // the path of the agent's socket has to be short

GpgHome::~GpgHome() {
    QProcess::execute(QStringLiteral("gpgconf"),
                      {QStringLiteral("--homedir"), m_home.path(), QStringLiteral("--kill"), QStringLiteral("all")});
}

bool GpgHome::available() {
    return !QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("gpgv")).isEmpty();
}

std::string GpgHome::makeKey(const std::string& user, const QStringList& options) const {
    (void)run(options + QStringList{QStringLiteral("--quick-generate-key"), text(user), QStringLiteral("ed25519"),
                                    QStringLiteral("sign"), QStringLiteral("1d")});
    const QString listed =
        text(run({QStringLiteral("--with-colons"), QStringLiteral("--list-keys"), QStringLiteral("=") + text(user)}));
    for (const QString& line : listed.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("fpr:")))
            return line.section(QLatin1Char(':'), 9, 9).toStdString();
    }
    throw std::runtime_error("gpg has made no key");
}

std::string GpgHome::signature(const std::string& user, const std::string& message, const QStringList& options) const {
    return run(options + QStringList{QStringLiteral("--local-user"), QStringLiteral("=") + text(user),
                                     QStringLiteral("--detach-sign")},
               message);
}

std::string GpgHome::signedWithin(const std::string& user, const std::string& message) const {
    return run({QStringLiteral("--local-user"), QStringLiteral("=") + text(user), QStringLiteral("--clear-sign")},
               message);
}

// gpg keeps a certificate for this beside each key it makes; a colon before it guards against accidents.
void GpgHome::revoke(const std::string& fingerprint) const {
    QFile file(text(path("openpgp-revocs.d/" + fingerprint + ".rev")));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("gpg has made no revocation certificate");
    (void)run({QStringLiteral("--import")}, file.readAll().replace(":-----BEGIN", "-----BEGIN").toStdString());
}

std::string GpgHome::keys(const QStringList& options) const {
    return run(options + QStringList{QStringLiteral("--export")});
}

std::string GpgHome::keyring(const std::string& name, const QStringList& options) const {
    QFile file(text(path(name)));
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("the keyring cannot be written");
    file.write(QByteArray::fromStdString(keys(options)));
    return path(name);
}

std::string GpgHome::keybox() const {
    return path("pubring.kbx");
}

std::string GpgHome::path(const std::string& name) const {
    return m_home.filePath(text(name)).toStdString();
}

std::string GpgHome::run(const QStringList& arguments, const std::string& input) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GNUPGHOME"), m_home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("gpg"),
                  QStringList{QStringLiteral("--batch"), QStringLiteral("--quiet"), QStringLiteral("--yes"),
                              QStringLiteral("--pinentry-mode"), QStringLiteral("loopback"),
                              QStringLiteral("--passphrase"), QString()} +
                      arguments);
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        throw std::runtime_error("gpg: " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput().toStdString();
}

} // namespace intact::tests
