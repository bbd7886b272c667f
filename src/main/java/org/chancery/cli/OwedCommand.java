package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.cli.answer.OwedJson;
import org.chancery.cli.answer.OwedText;
import org.chancery.desk.Desk;
import org.chancery.desk.TrackingPromises.Owed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery owed`: what was promised or asked without a date, and what no paper answers.
@Command(name = "owed", mixinStandardHelpOptions = true, description = "Shows what was promised or asked without a date, and questions without an answer, the oldest first.")
final class OwedCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--as-of", paramLabel = "DATE", description = "Count from this day, like 2024-10-16 (default: today).")
    @Nullable
    LocalDate asOf;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    OwedCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            Owed owed = desk.promises().owed(asOf == null ? desk.today() : asOf);
            if (printing.json())
                OwedJson.write(owed, out);
            else
                OwedText.write(owed, out);
        }
        return Chancery.DONE;
    }
}
