// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/last_end.h"
#include "core/download/record.h"

namespace intact {

/// Applies to a loaded record what the end of the last run says about it. One that was running when the program crashed
/// for the second time, and got no further between the two, becomes Failed with CrashedRepeatedly: the others can run.
/// A download that does get further is not held, however often the program is killed. Pure.
/// True: the record has changed.
[[nodiscard]] bool noteLastEnd(DownloadRecord& record, LastEnd lastEnd);

} // namespace intact
