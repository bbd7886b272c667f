package org.chancery.cli.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.agenda.rules.RulePack;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.WhenJson;
import org.chancery.cli.answer.WhyJson;
import org.chancery.desk.Desk;
import org.chancery.desk.rules.Owed;
import org.chancery.time.text.WhenLabel;

/// The deadlines that a pack proposes for the meetings of a body.
public record Proposed(String what, RulePack pack, Id body, List<Owed> owed) {

    public Proposed {
        owed = List.copyOf(owed);
    }

    /// Takes them into the book unless they are only to be shown, and tells of them.
    public void make(Desk desk, boolean dryRun, boolean inJson, PrintWriter out) throws IOException {
        boolean done = !dryRun && !owed.isEmpty();
        if (done)
            desk.applying().accept(pack, body, owed, List.of());
        if (inJson)
            Json.object(out, this, (json, p) -> json.put("act", what)
                    .put("done", done)
                    .objects("proposals", owed, Proposed::json));
        else
            print(done, out);
    }

    private void print(boolean done, PrintWriter out) {
        if (owed.isEmpty()) {
            out.println("Nothing to propose: the book has all of it, or no meeting of this body is to come.");
            return;
        }
        out.println((done ? "Done: " : "Would do: ") + what);
        var columns = new Columns();
        owed.forEach(each -> columns.row(each.rule().what(), each.meeting().title(), WhenLabel.medium(each.when()),
                each.standing().map(d -> "ties \u201c" + d.title() + "\u201d, ").orElse("") + each.why().sentence()));
        columns.print(out);
    }

    private static void json(Json json, Owed owed) throws IOException {
        json.put("rule", owed.rule().name()).put("title", owed.rule().what()).put("meeting", owed.meeting().title());
        json.put("ties", owed.standing().map(d -> d.id().toString()).orElse(""));
        WhenJson.write(json, owed.when());
        WhyJson.write(json, owed.why());
    }
}
