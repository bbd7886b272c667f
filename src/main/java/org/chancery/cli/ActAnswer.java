package org.chancery.cli;

import org.chancery.cli.options.Printing;
import org.chancery.cli.answer.Json;
import java.io.IOException;
import java.util.Optional;
import org.chancery.history.Act;
import picocli.CommandLine;

/// What undo and redo answer.
final class ActAnswer {

    private ActAnswer() {}

    static int show(Optional<Act> act, String done, String nothing, Printing printing, CommandLine line)
            throws IOException {
        String label = act.map(Act::label).orElse("");
        if (printing.json()) {
            Json.object(line.getOut(), label, (json, l) -> json.put("done", act.isPresent()).put("act", l));
        } else if (act.isPresent()) {
            line.getOut().println(done + ": " + label);
        } else {
            line.getErr().println(nothing);
        }
        return act.isPresent() ? Chancery.DONE : Chancery.REFUSED;
    }
}
