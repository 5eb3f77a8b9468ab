// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/costs/call_counts.h"

#include <atomic>
#include <cstddef>

namespace {

constinit std::atomic<std::int64_t> copied{0};
constinit std::atomic<std::int64_t> resumed{0};

void count(std::size_t bytes) {
    copied.fetch_add(static_cast<std::int64_t>(bytes), std::memory_order_relaxed);
}

} // namespace

// Names as ld's option --wrap wants them.
extern "C" {

void* __real_memcpy(void* to, const void* from, std::size_t bytes);
void* __real_memmove(void* to, const void* from, std::size_t bytes);
void* __wrap_memcpy(void* to, const void* from, std::size_t bytes);
void* __wrap_memmove(void* to, const void* from, std::size_t bytes);

void* __wrap_memcpy(void* to, const void* from, std::size_t bytes) {
    count(bytes);
    return __real_memcpy(to, from, bytes);
}

void* __wrap_memmove(void* to, const void* from, std::size_t bytes) {
    count(bytes);
    return __real_memmove(to, from, bytes);
}

int __real_curl_easy_pause(void* easy, int what);
int __wrap_curl_easy_pause(void* easy, int what);

int __wrap_curl_easy_pause(void* easy, int what) {
    resumed.fetch_add(1, std::memory_order_relaxed);
    return __real_curl_easy_pause(easy, what);
}

} // extern "C"

namespace intact::tests {

std::int64_t copiedBytes() {
    return copied.load(std::memory_order_relaxed);
}

std::int64_t resumedBodies() {
    return resumed.load(std::memory_order_relaxed);
}

} // namespace intact::tests
