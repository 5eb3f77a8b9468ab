// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "ui/bridge/answers.h"

#include <QAbstractTableModel>
#include <QMap>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace intact::ui {

class KnownLinks;

/// The links that the add dialog holds, with what the servers say about them.
/// Lives on the UI thread; owned by the dialog.
class LinkListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { Name, Size, Note, Sections };

    struct Entry {
        Link link;
        bool checked = true;
        std::uint64_t token = 0; ///< of the question to the server; 0: not asked
        std::optional<ProbeAnswer> answer;
        QString known; ///< it is on the list already, and how far; empty: it is not
    };

    explicit LinkListModel(QObject* parent = nullptr);

    /// What is here already, or only embedded in a page, is not chosen beforehand.
    void setLinks(std::vector<Link> links, const KnownLinks& known);
    /// Adds those that are not there yet.
    void append(const std::vector<Link>& links, const KnownLinks& known);
    /// Chooses those that are wanted, and no others.
    void check(const std::function<bool(const Entry&)>& wanted);
    void setToken(int row, std::uint64_t token);
    /// False: the answer belongs to none of the links.
    bool takeAnswer(const ProbeAnswer& answer);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] int checkedCount() const;
    /// Bytes of all checked links whose size is known.
    [[nodiscard]] std::int64_t checkedBytes() const;
    /// How many there are of each kind of file, by the ending of their names.
    [[nodiscard]] QMap<QString, int> types() const;
    [[nodiscard]] static QString typeOf(const Entry& entry);
    /// What the server says, the problem, or that it is being asked; and what is known without it.
    [[nodiscard]] static QString noteText(const Entry& entry);
    [[nodiscard]] static QString nameText(const Entry& entry);
    /// As the server says, else as the metalink does.
    [[nodiscard]] static std::optional<std::int64_t> sizeOf(const Entry& entry);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] static QString answerText(const Entry& entry);
    [[nodiscard]] static QString knownBeforehand(const Link& link);
    [[nodiscard]] static QString toolTip(const Entry& entry);

    std::vector<Entry> m_entries;
};

} // namespace intact::ui
