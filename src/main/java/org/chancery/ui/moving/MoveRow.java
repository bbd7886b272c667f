package org.chancery.ui.moving;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Preview.Warning;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.text.WhenLabel;

/// A row of the sheet: an entry and what becomes of it, or something that speaks against the move.
sealed interface MoveRow {

    /// @param why "6 weeks before OEWG-H, first session opens", "fixed date, not tied"
    /// @param becomes the new date, "stays", "falls away"
    /// @param difference "+7 days"; empty if it stays
    record EntryRow(Line line, String why, String was, String becomes, String difference, boolean changes)
            implements
                MoveRow {}

    /// The part that goes on with a session that is adjourned.
    ///
    /// @param becomes its date, or that it has none
    record PartRow(String title, String why, String becomes) implements MoveRow {}

    record ClashRow(Warning clash) implements MoveRow {}

    /// Nothing hangs on the meeting.
    record Alone() implements MoveRow {}

    static List<MoveRow> of(Preview preview, int year) {
        var rows = new ArrayList<MoveRow>();
        preview.resumed().ifPresent(part -> rows.add(new PartRow(part.title(), "goes on with the session",
                part.when().latest().isPresent() ? WhenLabel.brief(part.when(), year) : "date not set")));
        preview.lines().forEach(line -> rows.add(entry(line, year)));
        if (preview.lines().isEmpty())
            rows.add(new Alone());
        preview.clashes().forEach(clash -> rows.add(new ClashRow(clash)));
        return List.copyOf(rows);
    }

    private static MoveRow entry(Line line, int year) {
        String was = WhenLabel.brief(line.entry().when(), year);
        return switch (line.outcome()) {
            case Follows f -> new EntryRow(line, f.why().sentence(), was, WhenLabel.brief(f.becomes(), year),
                    f.difference(), true);
            case FallsAway f -> new EntryRow(line, "what it is for does not take place", was, "falls away", "", true);
            case Stays s -> new EntryRow(line, s.reason().words(), was, "stays", "", false);
        };
    }
}
