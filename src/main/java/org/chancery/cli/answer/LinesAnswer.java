package org.chancery.cli.answer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.text.WhenLabel;

/// What becomes of entries whose dates are counted, for a person and in JSON.
public final class LinesAnswer {

    private LinesAnswer() {}

    /// Adds a row for each entry: title, date, what becomes of it, why.
    public static void rows(Columns columns, List<Line> lines) {
        for (Line line : lines) {
            String was = WhenLabel.medium(line.entry().when());
            switch (line.outcome()) {
                case Follows f -> columns.row(line.entry().title(), was, "\u2192 " + WhenLabel.medium(f.becomes()),
                        Stream.of(f.difference(), f.why().sentence()).filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
                case FallsAway f -> columns.row(line.entry().title(), was, "dropped", "");
                case Stays s -> columns.row(line.entry().title(), was, "stays", s.reason().words());
            }
        }
    }

    public static void write(Json json, List<Line> lines) throws IOException {
        json.objects("lines", lines, LinesAnswer::line);
    }

    private static void line(Json json, Line line) throws IOException {
        json.put("id", line.entry().id().toString()).put("title", line.entry().title());
        json.object("was", line.entry().when(), WhenJson::write);
        switch (line.outcome()) {
            case Follows f -> {
                json.put("outcome", "follows").object("becomes", f.becomes(), WhenJson::write)
                        .put("difference", f.difference());
                WhyJson.write(json, f.why());
            }
            case FallsAway f -> json.put("outcome", "dropped");
            case Stays s -> json.put("outcome", "stays").put("reason", s.reason().words());
        }
    }
}
