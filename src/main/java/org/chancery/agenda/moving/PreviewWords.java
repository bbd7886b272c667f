package org.chancery.agenda.moving;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.text.WhenLabel;

/// What follows from a move, in a line: "2 deadlines follow: Documents 28 Oct → 4 Nov, Delegation list 25 Nov → 29 Nov."
public final class PreviewWords {

    private static final int MOST = 3;

    private PreviewWords() {}

    /// Empty if nothing changes.
    ///
    /// @param year that goes without saying
    public static String of(List<Line> lines, int year) {
        String follow = sentence(lines.stream().filter(line -> line.outcome() instanceof Follows).toList(), "follow",
                year);
        String fall = sentence(lines.stream().filter(line -> line.outcome() instanceof FallsAway).toList(),
                "fall away", year);
        return follow.isEmpty() || fall.isEmpty() ? follow + fall : follow + " " + fall;
    }

    private static String sentence(List<Line> lines, String what, int year) {
        if (lines.isEmpty())
            return "";
        String verb = lines.size() == 1
                ? "1 deadline " + what.replaceFirst("^(follow|fall)", "$1s")
                : lines.size()
                        + " deadlines " + what;
        String more = lines.size() > MOST ? " and " + (lines.size() - MOST) + " more" : "";
        return verb + ": " + lines.stream().limit(MOST).map(line -> line(line, year)).collect(Collectors.joining(", "))
                + more + ".";
    }

    private static String line(Line line, int year) {
        String was = line.entry().title() + " " + WhenLabel.brief(line.entry().when(), year);
        return switch (line.outcome()) {
            case Follows f -> was + " → " + WhenLabel.brief(f.becomes(), year);
            case FallsAway f -> line.entry().title();
            case Stays s -> was;
        };
    }
}
