package org.chancery.cli;

import org.chancery.cli.answer.ExportAnswer;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chancery export --profile outlook --out FILE`: the entries and their reminders as one calendar file, for one kind of calendar; with
/// `--preflight` only what that calendar will not show as the book has it.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the entries and their reminders to one calendar file (.ics).")
final class ExportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; replaced if it is there.")
    @Nullable
    Path out;
    @Option(names = "--profile", paramLabel = "CALENDAR", defaultValue = "PLAIN", description = "The calendar that is to read it: ${COMPLETION-CANDIDATES} (default: plain, for any that keeps to RFC 5545).")
    Target target;
    @Option(names = "--only", paramLabel = "ID", split = ",", converter = Ids.class, description = "Only these entries, by the ids that list --json gives (default: all).")
    Set<Id> only = Set.of();
    @Option(names = "--inexact", paramLabel = "HOW", defaultValue = "LAST_DAY", description = "What becomes of entries with no exact day: last_day puts them on the last possible day as tentative, leave_out lists them (default: last_day).")
    Inexact inexact;
    @Option(names = "--since-last", description = "Only what that calendar has not been told by an earlier export: what is new, moved, changed or cancelled.")
    boolean sinceLast;
    @Option(names = "--preflight", description = "Write nothing; say what that calendar will drop, and what is new to it.")
    boolean preflight;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    ExportCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && !preflight)
            throw new ParameterException(spec.commandLine(), "Name the file to write with --out FILE.");
        try (Desk desk = book.open(clock)) {
            Optional<Id> unknown = only.stream().filter(id -> desk.agenda().entry(id).isEmpty()).findFirst();
            if (unknown.isPresent()) {
                spec.commandLine().getErr()
                        .println("There is no entry " + unknown.get() + " in the book. Nothing was written.");
                return Chancery.REFUSED;
            }
            var answer = new ExportAnswer(spec.commandLine().getOut(), printing);
            var selection = new Selection(only, target, inexact, sinceLast);
            if (out == null || preflight)
                answer.show(desk.exporting().preview(selection), selection);
            else
                answer.show(desk.exporting().export(selection, out.toAbsolutePath()), selection);
        }
        return Chancery.DONE;
    }

    private static final class Ids implements ITypeConverter<Id> {

        @Override
        public Id convert(String text) {
            try {
                return Id.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is not the id of an entry");
            }
        }
    }
}
