package org.chancery.cli.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Preview.Warning;
import org.chancery.time.text.WhenLabel;

/// What a move does, for a person and in JSON.
public final class PreviewAnswer {

    private PreviewAnswer() {}

    public static void print(Preview preview, PrintWriter out) {
        var columns = new Columns();
        columns.row(preview.before().title(), WhenLabel.medium(preview.before().when()),
                "\u2192 " + becomes(preview),
                preview.difference());
        preview.resumed().ifPresent(part -> columns.row(part.title(), "",
                "\u2192 " + (part.when().latest().isPresent() ? WhenLabel.medium(part.when()) : part.standing()), ""));
        LinesAnswer.rows(columns, preview.lines());
        columns.print(out);
        for (Warning clash : preview.clashes())
            out.println("! " + clash.what() + (clash.detail().isEmpty() ? "" : ": " + clash.detail()));
    }

    /// Its new date; where it is called off or waits, that, since the date it keeps says nothing then.
    private static String becomes(Preview preview) {
        Meeting after = preview.after();
        return preview.before().when().equals(after.when()) || after.waits()
                ? after.standing()
                : WhenLabel.medium(after.when());
    }

    public static void write(Json json, Preview preview) throws IOException {
        json.put("id", preview.before().id().toString()).put("title", preview.before().title());
        json.object("was", preview.before().when(), WhenJson::write);
        json.object("becomes", preview.after().when(), WhenJson::write);
        json.put("status", preview.after().status().name().toLowerCase(Locale.ROOT));
        json.put("resumed", preview.resumed().map(part -> part.id().toString()).orElse(""));
        json.put("difference", preview.difference());
        LinesAnswer.write(json, preview.lines());
        json.objects("clashes", preview.clashes(), (each, clash) -> each
                .put("kind", clash.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("what", clash.what())
                .put("detail", clash.detail()));
    }
}
