package org.chancery.cli.today;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.agenda.Reminder;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.EntryJson;
import org.chancery.cli.answer.Json;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.away.Away;
import org.chancery.desk.away.Away.Line;
import org.chancery.time.text.WhenLabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery away`: what fell due, took place, was reminded of or moved while nobody looked.
@Command(name = "away", mixinStandardHelpOptions = true, description = {
        "Shows what fell due, took place, was to be reminded of or moved since the book was last looked through in the window.",
        "Showing it here does not count as looking, unless --seen is given."})
public final class AwayCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    @Spec
    CommandSpec spec;
    @Option(names = "--since", paramLabel = "DAY", description = "Begin with this day, like 2024-10-16 (default: since the last look).")
    @Nullable
    LocalDate since;
    @Option(names = "--seen", description = "Do not tell it again.")
    boolean seen;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public AwayCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            Away away = since == null
                    ? desk.catchingUp().sinceLastLook()
                    : desk.catchingUp().between(beginning(since, desk), clock.instant());
            if (printing.json())
                Json.object(out, away, (json, a) -> json(json, a, desk));
            else
                print(away, desk, out);
            if (seen)
                desk.catchingUp().looked(away.until());
        }
        return CommandLine.ExitCode.OK;
    }

    /// The last instant before a day.
    private static Instant beginning(LocalDate day, Desk desk) {
        return day.atStartOfDay(desk.dutyStation()).toInstant().minusMillis(1);
    }

    private static void json(Json json, Away away, Desk desk) throws IOException {
        json.put("since", away.since().toString()).put("until", away.until().toString());
        json.objects("groups", away.groups(), (fields, group) -> {
            fields.put("group", group.kind().name().toLowerCase(Locale.ROOT)).put("title", group.kind().label());
            fields.objects("entries", group.lines(), (each, line) -> line(each, line, desk));
        });
    }

    private static void line(Json json, Line line, Desk desk) throws IOException {
        Dossier dossier = desk.agenda().dossier(line.entry().id());
        List<Integer> days = dossier.reminders().stream().map(Reminder::daysBefore).toList();
        EntryJson.write(json, line.entry(), line.body(), dossier.resolution(), days);
        json.put("what", line.what());
    }

    private static void print(Away away, Desk desk, PrintWriter out) {
        String then = TIME.format(away.since().plusMillis(1).atZone(desk.dutyStation()));
        if (away.isEmpty()) {
            out.println(desk.catchingUp().lastLook().isEmpty() && away.since().equals(away.until())
                    ? "The book was not looked through before. Name a day with --since."
                    : "Nothing happened since " + then + ".");
            return;
        }
        out.println("Since " + then);
        away.groups().forEach(group -> {
            out.println();
            out.println(group.kind().label());
            var columns = new Columns();
            group.lines()
                    .forEach(line -> columns.row("  " + WhenLabel.medium(line.entry().when()), line.entry().title(),
                            line.what()));
            columns.print(out);
        });
    }
}
