package org.chancery.cli.owing;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.desk.Desk;
import org.chancery.desk.TrackingPromises.Owed;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.agenda.Id;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery owed`: what was promised or asked without a date, and what no paper answers.
@Command(name = "owed", mixinStandardHelpOptions = true, description = "Shows what was promised or asked without a date, and questions without an answer, the oldest first.")
public final class OwedCommand implements Callable<Integer> {

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

    public OwedCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            Owed owed = desk.promises().owed(asOf == null ? desk.today() : asOf);
            Map<Id, LikelyPaper> perhaps = desk.finding().telling(owed.owing().stream().map(Owing::entry).toList());
            if (printing.json())
                OwedJson.write(owed, perhaps, out);
            else
                OwedText.write(owed, perhaps, out);
        }
        return ExitCode.OK;
    }
}
