// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_ftp.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>

namespace intact::tests {

namespace {

/// The next line without its end; empty when the client has gone.
std::string readLine(int socket, int stop, std::string& read) {
    while (read.find('\n') == std::string::npos) {
        std::array<char, 512> buffer{};
        if (!waitForSocket(socket, POLLIN, stop))
            return {};
        const ssize_t got = recv(socket, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return {};
        read.append(buffer.data(), static_cast<std::size_t>(got));
    }
    std::string line = read.substr(0, read.find('\n'));
    read.erase(0, line.size() + 1);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

} // namespace

struct ScriptedFtp::Session {
    Session(int client, int stopEvent, FtpManners theManners)
        : socket(client), stop(stopEvent), manners(std::move(theManners)) {}

    int socket;
    int stop;
    FtpManners manners;
    std::int64_t offset = 0;
    Descriptor dataListener;
    std::string read;

    [[nodiscard]] bool say(const std::string& line) const { return sendAll(socket, line + "\r\n", stop); }
};

ScriptedFtp::ScriptedFtp(FtpManners manners)
    : m_manners(std::move(manners)), m_listener([this](int socket, int stop) { serve(socket, stop); }) {}

void ScriptedFtp::behave(FtpManners manners) {
    const std::lock_guard lock(m_mutex);
    m_manners = std::move(manners);
}

FtpManners ScriptedFtp::manners() const {
    const std::lock_guard lock(m_mutex);
    return m_manners;
}

std::string ScriptedFtp::url(std::string_view target, std::string_view login) const {
    return "ftp://" + std::string(login) + "127.0.0.1:" + std::to_string(m_listener.port()) + std::string(target);
}

std::vector<std::string> ScriptedFtp::commands() const {
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

void ScriptedFtp::serve(int socket, int stop) {
    Session session(socket, stop, manners());
    const bool tooMany = ++m_open > session.manners.mostConnections;
    bool goesOn = session.say(tooMany ? "421 Too many of you." : "220 Hello.") && !tooMany;
    while (goesOn) {
        const std::string line = readLine(socket, stop, session.read);
        {
            const std::lock_guard lock(m_mutex);
            m_commands.push_back(line);
        }
        const std::size_t blank = std::min(line.find(' '), line.size());
        const std::string verb = line.substr(0, blank);
        goesOn = !line.empty() && answer(session, verb, line.substr(std::min(blank + 1, line.size())));
    }
    --m_open;
}

bool ScriptedFtp::answer(Session& session, const std::string& verb, const std::string& argument) {
    const FtpManners& manners = session.manners;
    if (verb == "USER")
        return session.say("331 And the password?");
    if (verb == "PASS")
        return session.say(manners.login);
    if (verb == "PWD")
        return session.say("257 \"/\" is where you are");
    if (verb == "TYPE" || verb == "CWD")
        return session.say("200 Well.");
    if (verb == "MDTM")
        return session.say(manners.modified.empty() ? "500 What?" : "213 " + manners.modified);
    if (verb == "SIZE")
        return session.say(manners.knowsSize ? "213 " + std::to_string(manners.body.size) : "500 What?");
    if (verb == "REST" && manners.takesRest) {
        session.offset = std::stoll(argument);
        return session.say("350 From there.");
    }
    if (verb == "EPSV" || verb == "PASV")
        return openData(session, verb);
    if (verb == "RETR")
        return retrieve(session);
    if (verb == "QUIT")
        return session.say("221 Bye.") && false;
    return session.say("500 What?");
}

bool ScriptedFtp::openData(Session& session, const std::string& verb) {
    if (verb == "EPSV" && !session.manners.takesEpsv)
        return session.say("500 What?");
    int port = 0;
    session.dataListener = listenOnLoopback(port);
    if (verb == "EPSV")
        return session.say("229 Here (|||" + std::to_string(port) + "|)");
    // Another address than its own: whoever believes it connects somewhere else.
    return session.say("227 Here (192,0,2,1," + std::to_string(port / 256) + "," + std::to_string(port % 256) + ")");
}

bool ScriptedFtp::retrieve(Session& session) {
    const FtpManners& manners = session.manners;
    if (!waitForSocket(session.dataListener.get(), POLLIN, session.stop))
        return false;
    Descriptor data(accept4(session.dataListener.get(), nullptr, nullptr, SOCK_CLOEXEC));
    session.dataListener.reset();
    if (!session.say(manners.retrieval))
        return false;
    if (!manners.retrieval.starts_with("1"))
        return true;
    const bool isCut = session.offset < manners.cutAt && m_cuts++ < manners.cuts;
    const std::int64_t end = isCut ? std::min(manners.body.size, manners.cutAt) : manners.body.size;
    for (std::int64_t at = session.offset; at < end;) {
        const std::int64_t next = std::min({end, at + 65536, at < manners.holdAt ? manners.holdAt : end});
        if (at == manners.holdAt) {
            static_cast<void>(waitForSocket(data.get(), POLLRDHUP, session.stop));
            return false;
        }
        if (!sendAll(data.get(), manners.body.bytes({at, next}), session.stop))
            return false;
        at = next;
    }
    data.reset();
    session.offset = 0;
    return session.say(manners.lastWord);
}

} // namespace intact::tests
