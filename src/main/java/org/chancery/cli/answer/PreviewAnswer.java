package org.chancery.cli.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Preview.Clash;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.text.WhenLabel;

/// What a move does, for a person and in JSON.
public final class PreviewAnswer {

    private PreviewAnswer() {}

    public static void print(Preview preview, PrintWriter out) {
        var columns = new Columns();
        columns.row(preview.before().title(), WhenLabel.medium(preview.before().when()),
                "\u2192 " + (preview.before().status() == preview.after().status()
                        ? WhenLabel.medium(preview.after().when())
                        : preview.after().status().name().toLowerCase(Locale.ROOT)),
                preview.difference());
        for (Line line : preview.lines()) {
            String was = WhenLabel.medium(line.entry().when());
            switch (line.outcome()) {
                case Follows f -> columns.row(line.entry().title(), was, "\u2192 " + WhenLabel.medium(f.becomes()),
                        f.difference() + ", " + f.why().sentence());
                case FallsAway f -> columns.row(line.entry().title(), was, "dropped", "");
                case Stays s -> columns.row(line.entry().title(), was, "stays", s.reason().words());
            }
        }
        columns.print(out);
        for (Clash clash : preview.clashes())
            out.println("! " + clash.what() + (clash.detail().isEmpty() ? "" : ": " + clash.detail()));
    }

    public static void write(Json json, Preview preview) throws IOException {
        json.put("id", preview.before().id().toString()).put("title", preview.before().title());
        json.object("was", preview.before().when(), WhenJson::write);
        json.object("becomes", preview.after().when(), WhenJson::write);
        json.put("status", preview.after().status().name().toLowerCase(Locale.ROOT));
        json.put("difference", preview.difference());
        json.objects("lines", preview.lines(), PreviewAnswer::line);
        json.objects("clashes", preview.clashes(), (each, clash) -> each
                .put("kind", clash.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("what", clash.what())
                .put("detail", clash.detail()));
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
