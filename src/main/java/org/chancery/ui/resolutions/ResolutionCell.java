package org.chancery.ui.resolutions;

import org.chancery.desk.threads.Subject;
import org.chancery.ui.kit.lists.HeadedCell;

/// A resolution in the list: its number and title, how much is open, what comes next.
final class ResolutionCell extends HeadedCell<ResolutionRow> {

    @Override
    protected Words words(ResolutionRow row) {
        Subject subject = row.line().subject();
        return new Words(row.heading().orElse(""), subject.name().number(),
                subject.title().isEmpty() ? subject.name().shortText() : subject.title(), row.particulars(),
                String.join(", ", subject.name().text(), subject.title(), row.particulars()));
    }
}
