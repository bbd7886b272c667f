package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.cli.answer.CutoffJson;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.EntryJson;
import org.chancery.cli.answer.HorizonText;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.desk.Desk;
import org.chancery.desk.LookingAhead.Line;
import org.jspecify.annotations.Nullable;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chancery due`: what is overdue, and what comes within so many days.
@Command(name = "due", mixinStandardHelpOptions = true, description = {
        "Shows what is overdue, due or taking place soon.",
        "With --json each date carries why it is what it is; of an entry from 'list', ask 'why'."})
final class DueCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 3660;

    @Spec
    CommandSpec spec;
    @Option(names = "--within", paramLabel = "DAYS", defaultValue = "30d", converter = Days.class, description = "How far to look ahead, like 30d or 6w (default: 30d).")
    int within;
    @Option(names = "--as-of", paramLabel = "DATE", description = "Count from this day, like 2024-10-16 (default: today).")
    @Nullable
    LocalDate asOf;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    DueCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            LocalDate from = asOf == null ? desk.today() : asOf;
            List<Line> lines = desk.ahead().due(from, within);
            if (printing.json()) {
                Json.object(out, lines,
                        (json, all) -> json.put("asOf", from.toString()).objects("due", all, (each, line) -> {
                            json(each, line);
                            each.put("why", desk.tracking().why(line.entry().id()).sentence());
                            CutoffJson.write(each, desk.cutoffs().of(line.entry().id()));
                        }));
            } else if (lines.isEmpty()) {
                out.println("Nothing is overdue, and nothing comes by "
                        + WhenLabel.medium(Day.of(from.plusDays(within))) + ".");
            } else {
                HorizonText.lines(lines).print(out);
            }
        }
        return Chancery.DONE;
    }

    private static void json(Json json, Line line) throws IOException {
        EntryJson.write(json, line.entry(), line.body(), line.resolution(), line.reminders());
        json.put("overdue", line.overdue()).put("distance", line.distance());
    }

    /// A number of days written "30", "30d" or "6w".
    static final class Days implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("\\d{1,4}[dw]?")) {
                throw new TypeConversionException("'" + text + "' is not a number of days like 30d or 6w");
            }
            int number = Integer.parseInt(text.replaceAll("[dw]", ""));
            int days = text.endsWith("w") ? 7 * number : number;
            if (days > MOST_DAYS)
                throw new TypeConversionException("at most " + MOST_DAYS + " days, not " + text);
            return days;
        }
    }
}
