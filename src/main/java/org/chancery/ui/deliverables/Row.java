package org.chancery.ui.deliverables;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.agenda.listing.Arrangement.Group;
import org.chancery.agenda.listing.Listed;

/// A line of the table, and the heading of its group where it is the first of it.
///
/// @param heading "Due this month · 4"; empty on the other lines
public record Row(Listed line, String heading) {

    static List<Row> of(List<Group> groups) {
        var rows = new ArrayList<Row>();
        for (Group group : groups) {
            String heading = group.title().isEmpty() ? "" : group.title() + "  ·  " + group.lines().size();
            for (Listed line : group.lines()) {
                rows.add(new Row(line, heading));
                heading = "";
            }
        }
        return List.copyOf(rows);
    }

    public Id id() {
        return line.entry().id();
    }
}
