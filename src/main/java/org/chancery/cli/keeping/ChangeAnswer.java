package org.chancery.cli.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.LinesAnswer;

/// What a change does, or would do, for a person and in JSON.
public final class ChangeAnswer {

    private ChangeAnswer() {}

    /// Does the change unless it is only to be shown, and tells of it.
    public static void make(Change change, boolean dryRun, boolean inJson, PrintWriter out) throws IOException {
        if (!dryRun)
            change.keeping().run();
        if (inJson) {
            Json.object(out, change, (json, c) -> {
                json.put("act", c.what()).put("done", !dryRun);
                LinesAnswer.write(json, c.lines());
            });
            return;
        }
        out.println((dryRun ? "Would do: " : "Done: ") + change.what());
        var columns = new Columns();
        LinesAnswer.rows(columns, change.lines());
        columns.print(out);
    }
}
