// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace intact {
class DownloadService;
}

namespace intact::app {

/// Tells the engine what the desktop says about the network, now and at every change, as long as `context` lives.
/// Where the desktop says nothing, the engine notices by itself. UI thread; `engine` outlives `context`.
void watchNetwork(QObject& context, DownloadService& engine);

} // namespace intact::app
