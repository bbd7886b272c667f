package org.chancery.ui.meetings;

import org.chancery.ui.kit.lists.HeadedCell;

/// A meeting in the list: its date and title, and where it is.
final class MeetingCell extends HeadedCell<MeetingRow> {

    @Override
    protected Words words(MeetingRow row) {
        String title = row.line().meeting().title();
        return new Words(row.heading().orElse(""), row.date(), title, row.particulars(),
                String.join(", ", row.date(), title, row.particulars()));
    }
}
