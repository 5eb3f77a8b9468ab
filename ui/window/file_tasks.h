// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/adopted_part.h"
#include "core/download/list_content.h"
#include "core/download/local_checksums.h"
#include "core/engine/adoption.h"
#include "core/intake/link_list.h"

#include <QString>
#include <QStringList>

#include <functional>

#include <tl/expected.hpp>

namespace intact::ui {

/// What the window wants done with files. Every call returns at once, the work is done on another thread, and `done` is
/// called later on the UI thread, or not at all when the program ends before. Implemented by the composition root;
/// tests bring their own. Problems are sentences for people.
class FileTasks {
public:
    template <typename T>
    using Done = std::function<void(const T&)>;
    using LinksRead = tl::expected<LinkFile, QString>;
    using ChecksumsRead = tl::expected<LocalChecksums, QString>;
    using ListRead = tl::expected<ListContent, QString>;
    using Written = tl::expected<void, QString>;

    virtual ~FileTasks() = default;

    /// The links of a text file, a page or a metalink, at most kMostLinkFileBytes.
    virtual void readLinks(const QString& path, Done<LinksRead> done) = 0;
    /// What a checksum file says, and which of its files lie where it says; at least one.
    virtual void readChecksums(const QString& path, Done<ChecksumsRead> done) = 0;
    /// An exported list.
    virtual void readList(const QString& path, Done<ListRead> done) = 0;
    /// Replaces the file as a whole or not at all.
    virtual void writeList(const QString& path, ListContent content, Done<Written> done) = 0;
    /// The same for a text.
    virtual void writeText(const QString& path, const std::string& text, Done<Written> done) = 0;
    /// Each to the trash of its disk; those that are not there any more are passed over. Done even when the program
    /// ends. Told are the problems, a sentence each.
    virtual void moveToTrash(const QStringList& paths, Done<QStringList> done) = 0;
    /// copyForeignPart(); what was copied and not told is deleted when the program ends.
    virtual void copyPart(const Adoption& adoption, Done<Result<AdoptedPart>> done) = 0;
};

} // namespace intact::ui
