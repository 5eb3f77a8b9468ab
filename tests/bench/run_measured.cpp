// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and writes what it took: wall, user and system seconds, peak of the resident set in KiB, exit code.
//
//     bench_run_measured FIGURES PROGRAM [ARGUMENT…]
//
// It is small, because a child's peak counts from what its parent held: getrusage(2).
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <ctime>

namespace {

double now() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

pid_t child = 0;

void passOn(int signal) {
    if (child > 0)
        kill(child, signal);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const double begin = now();
    child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    std::signal(SIGTERM, passOn);
    std::signal(SIGINT, passOn);
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0) {
    }
    const double wall = now() - begin;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::FILE* const figures = std::fopen(argv[1], "w");
    if (figures == nullptr)
        return 2;
    std::fprintf(figures, "%.6f %.6f %.6f %ld %d\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime),
                 usage.ru_maxrss, code);
    std::fclose(figures);
    return code;
}
