package org.chancery.ui.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.desk.LookingAhead.Group;
import org.chancery.desk.LookingAhead.Line;

/// A line of the list, and how it stands in its group.
///
/// @param heading title of the group, on its first line
/// @param asOfYear the year that goes without saying
/// @param near whether it is in the group of what comes next
record Row(Optional<String> heading, Line line, int asOfYear, boolean near) {

    static List<Row> of(List<Group> groups, int asOfYear) {
        var rows = new ArrayList<Row>();
        for (Group group : groups) {
            Optional<String> heading = Optional.of(heading(group));
            for (Line line : group.lines()) {
                rows.add(new Row(heading, line, asOfYear, group.title().startsWith("Next")));
                heading = Optional.empty();
            }
        }
        return List.copyOf(rows);
    }

    private static String heading(Group group) {
        return group.unlisted() == 0
                ? group.title()
                : group.title() + " · " + group.lines().size() + " of " + (group.lines().size() + group.unlisted())
                        + ", all are in Deliverables and Meetings";
    }

    Id id() {
        return line.entry().id();
    }
}
