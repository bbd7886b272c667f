package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.cli.keeping.CalendarChanges;
import org.chancery.cli.keeping.Change;
import org.chancery.cli.keeping.ChangeAnswer;
import org.chancery.cli.keeping.HolidaysAnswer;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.time.working.HolidayText;
import org.chancery.time.working.WorkingDays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery holidays`: the days off at the duty station, and the days on which the mission is closed.
@Command(name = "holidays", mixinStandardHelpOptions = true, description = {
        "Shows the holidays of the duty station and the closures of the mission, or changes them.",
        "What is counted in working days is counted anew in the same step; undo takes all of it back."})
final class HolidaysCommand implements Callable<Integer> {

    /// What is done to the calendar.
    static final class Deed {

        @Option(names = "--add", paramLabel = "DAY", description = "Enter a holiday, like \"2026-03-20 Eid al-Fitr\".")
        @Nullable
        String add;
        @Option(names = "--closure", paramLabel = "DAYS", description = "Close the mission, like \"2026-12-24/2026-12-31 Mission closed\".")
        @Nullable
        String closure;
        @Option(names = "--remove", paramLabel = "DAY", description = "Take out the holiday or the closure of this day, like 2026-03-20.")
        @Nullable
        String remove;
        @Option(names = "--edit", paramLabel = "FILE", description = "Take the list from this text file in place of the present one.")
        @Nullable
        Path edit;
        @Option(names = "--print", description = "Print the list as the text that --edit reads.")
        boolean print;
    }

    @Spec
    CommandSpec spec;
    @ArgGroup
    @Nullable
    Deed deed;
    @Option(names = "--dry-run", description = "Only show what would change.")
    boolean dryRun;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    HolidaysCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            if (deed == null || deed.print)
                show(desk.workingDays().current(), deed != null);
            else
                ChangeAnswer.make(change(new CalendarChanges(desk), deed), dryRun, printing.json(),
                        spec.commandLine().getOut());
        }
        return Chancery.DONE;
    }

    private static Change change(CalendarChanges changes, Deed deed) {
        if (deed.add != null)
            return changes.add(deed.add);
        if (deed.closure != null)
            return changes.close(deed.closure);
        if (deed.remove != null)
            return changes.remove(deed.remove);
        return changes.edit(Objects.requireNonNull(deed.edit));
    }

    private void show(WorkingDays days, boolean asText) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (printing.json())
            HolidaysAnswer.write(days, out);
        else if (asText)
            out.print(HolidayText.write(days.holidays()));
        else
            HolidaysAnswer.print(days, out);
        out.flush();
    }
}
