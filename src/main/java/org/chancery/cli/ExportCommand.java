package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.cli.answer.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.ExportingCalendar.Exported;
import org.chancery.desk.ExportingCalendar.Imprecise;
import org.chancery.desk.ExportingCalendar.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chancery export --out FILE`: the entries and their reminders as one calendar file.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the entries and their reminders to one calendar file (.ics).")
final class ExportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write; replaced if it is there.")
    Path out;
    @Option(names = "--only", paramLabel = "ID", split = ",", converter = Ids.class, description = "Only these entries, by the ids that list --json gives (default: all).")
    Set<Id> only = Set.of();
    @Option(names = "--inexact", paramLabel = "HOW", defaultValue = "LAST_DAY", description = "What becomes of entries with no exact day: last_day puts them on the last possible day as tentative, leave_out lists them (default: last_day).")
    Imprecise imprecise;
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
        try (Desk desk = book.open(clock)) {
            Optional<Id> unknown = only.stream().filter(id -> desk.agenda().entry(id).isEmpty()).findFirst();
            if (unknown.isPresent()) {
                spec.commandLine().getErr()
                        .println("There is no entry " + unknown.get() + " in the book. Nothing was written.");
                return Chancery.REFUSED;
            }
            show(desk.exporting().export(only, imprecise, out.toAbsolutePath()));
        }
        return Chancery.DONE;
    }

    private void show(Exported exported) throws IOException {
        var print = spec.commandLine().getOut();
        List<Row> leftOut = exported.leftOut();
        if (printing.json()) {
            Json.object(print, exported, (json, e) -> json.put("file", e.file().toString())
                    .put("entries", e.entries())
                    .objects("leftOut", leftOut,
                            (j, row) -> j.put("id", row.entry().id().toString()).put("title", row.entry().title())
                                    .put("why", row.why())));
            return;
        }
        String written = exported.entries() == 1 ? "1 entry" : exported.entries() + " entries";
        print.printf("%s written to %s.%n", written, exported.file());
        for (Row row : leftOut) {
            print.printf("  left out, %s: %s%n", row.why(), row.entry().title());
        }
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
