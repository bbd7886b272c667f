package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.cli.keeping.Change;
import org.chancery.cli.keeping.ChangeAnswer;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command that shows what dates are counted by, or changes it; with `--dry-run` it only shows what would change.
abstract class KeepingCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--dry-run", description = "Only show what would change.")
    boolean dryRun;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    KeepingCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            work(desk, out);
        }
        out.flush();
        return Chancery.DONE;
    }

    abstract void work(Desk desk, PrintWriter out) throws IOException;

    /// Does a change unless it is only to be shown, and tells of it.
    void make(Change change, PrintWriter out) throws IOException {
        ChangeAnswer.make(change, dryRun, printing.json(), out);
    }
}
