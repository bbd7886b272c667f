package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.chancery.cli.keeping.CalendarChanges;
import org.chancery.cli.keeping.Change;
import org.chancery.cli.keeping.HolidaysAnswer;
import org.chancery.desk.Desk;
import org.chancery.time.working.HolidayText;
import org.chancery.time.working.WorkingDays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `chancery holidays`: the days off at the duty station, and the days on which the mission is closed.
@Command(name = "holidays", mixinStandardHelpOptions = true, description = {
        "Shows the holidays of the duty station and the closures of the mission, or changes them.",
        "What is counted in working days is counted anew in the same step; undo takes all of it back."})
final class HolidaysCommand extends KeepingCommand {

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

    @ArgGroup
    @Nullable
    Deed deed;

    HolidaysCommand(Surroundings around) {
        super(around);
    }

    @Override
    void work(Desk desk, PrintWriter out) throws IOException {
        if (deed == null || deed.print)
            show(desk.workingDays().current(), deed != null, out);
        else
            make(change(new CalendarChanges(desk), deed), out);
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

    private void show(WorkingDays days, boolean asText, PrintWriter out) throws IOException {
        if (printing.json())
            HolidaysAnswer.write(days, out);
        else if (asText)
            out.print(HolidayText.write(days.holidays()));
        else
            HolidaysAnswer.print(days, out);
    }
}
