package org.chancery.cli.answer;

import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.util.Optional;
import org.chancery.history.Act;
import picocli.CommandLine;

/// What undo and redo answer, for a person and in JSON.
public final class ActAnswer {

    private ActAnswer() {}

    /// Whether there was anything to do.
    public static boolean show(Optional<Act> act, String done, String nothing, Printing printing, CommandLine line)
            throws IOException {
        String label = act.map(Act::label).orElse("");
        if (printing.json()) {
            Json.object(line.getOut(), label, (json, l) -> json.put("done", act.isPresent()).put("act", l));
        } else if (act.isPresent()) {
            line.getOut().println(done + ": " + label);
        } else {
            line.getErr().println(nothing);
        }
        return act.isPresent();
    }
}
