// SPDX-License-Identifier: GPL-3.0-or-later
// A way with a round trip, a rate and loss, where the kernel has no tc-netem(8):
//
//     bench_far_way NAMESPACE NEAR FAR ROUND_TRIP_MS LOSS_PERCENT MBIT
//
// makes the device NEAR here and FAR in the network namespace, says "ready", and carries packets between them until it
// is ended: each half a round trip later, no faster than the rate; of those that come from the far end some are lost.
#include <linux/if_tun.h>
#include <net/if.h>
#include <sys/ioctl.h>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostBytes = 2048;    // of a packet; devices have 1500
constexpr std::size_t kMostQueued = 20'000; // packets; more are dropped, as in any router

/// A device for packets of the Internet Protocol: tun in the kernel's documentation. -1: it cannot be made.
int makeDevice(const char* name) {
    const int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    return device >= 0 && ioctl(device, TUNSETIFF, &request) == 0 ? device : -1;
}

int makeDeviceIn(const std::string& space, const char* name) {
    const int own = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
    const int other = open(("/run/netns/" + space).c_str(), O_RDONLY | O_CLOEXEC);
    if (own < 0 || other < 0 || setns(other, CLONE_NEWNET) != 0)
        return -1;
    const int device = makeDevice(name);
    return setns(own, CLONE_NEWNET) == 0 ? device : -1;
}

/// One direction.
class Way {
public:
    Way(int from, int to, Clock::duration delay, double bytesPerSecond, double loss)
        : m_from(from), m_to(to), m_delay(delay), m_secondsPerByte(1 / bytesPerSecond), m_loss(loss) {}

    [[nodiscard]] int from() const { return m_from; }
    void receive() {
        std::array<char, kMostBytes> bytes{};
        while (true) {
            const ssize_t got = read(m_from, bytes.data(), bytes.size());
            if (got <= 0)
                return;
            const auto lasts = std::chrono::duration<double>(static_cast<double>(got) * m_secondsPerByte);
            m_free = std::max(m_free, Clock::now()) + std::chrono::duration_cast<Clock::duration>(lasts);
            if (m_packets.size() < kMostQueued && !m_loss(m_random))
                m_packets.push_back({m_free + m_delay, {bytes.begin(), bytes.begin() + got}});
        }
    }
    void sendDue(Clock::time_point now) {
        for (; !m_packets.empty() && m_packets.front().due <= now; m_packets.pop_front()) {
            const auto& bytes = m_packets.front().bytes;
            if (write(m_to, bytes.data(), bytes.size()) < 0 && errno == EAGAIN)
                return;
        }
    }
    [[nodiscard]] Clock::time_point nextDue(Clock::time_point otherwise) const {
        return m_packets.empty() ? otherwise : std::min(otherwise, m_packets.front().due);
    }

private:
    struct Packet {
        Clock::time_point due;
        std::vector<char> bytes;
    };
    int m_from;
    int m_to;
    Clock::duration m_delay;
    double m_secondsPerByte;
    std::bernoulli_distribution m_loss;
    std::mt19937_64 m_random{1};
    std::deque<Packet> m_packets;
    Clock::time_point m_free{}; // when everything before has left
};

[[noreturn]] void carry(Way& there, Way& back) {
    while (true) {
        const auto now = Clock::now();
        there.sendDue(now);
        back.sendDue(now);
        const auto wait = back.nextDue(there.nextDue(now + std::chrono::seconds(1))) - now;
        const auto nanoseconds = std::max<std::int64_t>(std::chrono::nanoseconds(wait).count(), 0);
        const timespec time{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
        std::array<pollfd, 2> waited{pollfd{there.from(), POLLIN, 0}, pollfd{back.from(), POLLIN, 0}};
        ppoll(waited.data(), waited.size(), &time, nullptr);
        there.receive();
        back.receive();
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 7)
        return 2;
    const int near = makeDevice(argv[2]);
    const int far = makeDeviceIn(argv[1], argv[3]);
    if (near < 0 || far < 0) {
        std::perror("bench_far_way");
        return EXIT_FAILURE;
    }
    const auto half =
        std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double, std::milli>(std::atof(argv[4]) / 2));
    const double bytesPerSecond = std::atof(argv[6]) * 1e6 / 8;
    Way there(near, far, half, bytesPerSecond, 0);
    Way back(far, near, half, bytesPerSecond, std::atof(argv[5]) / 100);
    std::puts("ready");
    std::fflush(stdout);
    carry(there, back);
}
