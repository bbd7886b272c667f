package org.chancery.cli.answer;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.desk.LookingAhead.Group;
import org.chancery.desk.LookingAhead.Horizon;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// The Horizon as text, for a terminal.
public final class HorizonText {

    private HorizonText() {}

    public static void write(Horizon horizon, PrintWriter out) {
        out.println("Horizon as of " + WhenLabel.medium(Day.of(horizon.asOf())));
        for (Group group : horizon.groups()) {
            out.println();
            out.println(group.title());
            lines(group.lines()).print(out);
        }
        out.flush();
    }

    public static Columns lines(List<Line> lines) {
        var columns = new Columns();
        for (Line line : lines) {
            columns.row("", WhenLabel.medium(line.entry().when()), line.distance(), line.entry().title(), aside(line));
        }
        return columns;
    }

    private static String aside(Line line) {
        String who = switch (line.entry()) {
            case Meeting m -> m.place();
            case Deliverable d -> d.owner();
        };
        return Stream.of(who, line.body(), line.resolution(), line.entry().doubt().isEmpty() ? "" : "check")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
