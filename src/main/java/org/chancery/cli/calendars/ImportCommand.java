package org.chancery.cli.calendars;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.calendars.CalendarLine;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.CalendarPreview;
import org.chancery.desk.calendars.Decision;
import org.chancery.desk.calendars.ImportingCalendar.Look;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery import FILE.ics`: takes a calendar file into the book, or shows what that would do.
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Takes a calendar file (.ics) into the book: what is new, what was changed and what was cancelled.",
        "What you changed yourself stays, and what may be in the book already is named and left, unless you say otherwise.",
        "All of it is one act: one undo takes it back."})
public final class ImportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "FILE", description = "A calendar file: an invitation, the calendar of a body, anybody's export.")
    Path file;
    @Option(names = "--preview", description = "Only show what would be done.")
    boolean preview;
    @Option(names = "--unclear", paramLabel = "WHAT", defaultValue = "LEAVE", description = "What becomes of events that may be in the book already: same, new or leave (default: leave).")
    Decision unclear;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public ImportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            return switch (desk.calendars().look(file)) {
                case Look.Refused refused -> refuse(refused.sentence());
                case Look.Shown shown -> take(desk, shown.preview());
            };
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(file.getFileName() + ": " + sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int take(Desk desk, CalendarPreview looked) throws IOException {
        Map<Integer, Decision> decisions = looked.lines()
                .stream()
                .collect(Collectors.toMap(CalendarLine::number,
                        line -> line.kind() == Kind.UNCLEAR ? unclear : line.proposed()));
        boolean nothing = preview || decisions.values().stream().allMatch(Decision.LEAVE::equals);
        Optional<Taken> taken = nothing ? Optional.empty() : Optional.of(desk.calendars().take(looked, decisions));
        new ImportAnswer(looked, decisions, taken, preview).print(spec.commandLine().getOut(), printing.json());
        return CommandLine.ExitCode.OK;
    }
}
