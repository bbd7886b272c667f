package org.chancery.cli;

import org.chancery.cli.answer.ActAnswer;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.desk.Desk;
import org.chancery.desk.Undoing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `chancery redo`: does the act again that was undone last.
@Command(name = "redo", mixinStandardHelpOptions = true, description = "Does again what was undone last.")
final class RedoCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    RedoCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws Exception {
        try (Desk desk = book.open(clock)) {
            Undoing undoing = desk.undoing();
            boolean done = ActAnswer.show(undoing.redo(), "Done again", "Nothing to redo.", printing,
                    spec.commandLine());
            return done ? Chancery.DONE : Chancery.REFUSED;
        }
    }
}
