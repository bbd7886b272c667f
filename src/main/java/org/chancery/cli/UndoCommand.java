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

/// `chancery undo`: takes back the newest act that stands.
@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes back the last thing that was done to the book.")
final class UndoCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    UndoCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws Exception {
        try (Desk desk = book.open(clock)) {
            Undoing undoing = desk.undoing();
            boolean done = ActAnswer.show(undoing.undo(), "Undone", "Nothing to undo.", printing, spec.commandLine());
            return done ? Chancery.DONE : Chancery.REFUSED;
        }
    }
}
