package org.chancery.cli.owing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.receiving.BodyLateness;
import org.chancery.desk.receiving.BodyLateness.Mark;
import org.chancery.time.text.WhenLabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery late`: how late each body's papers usually are.
@Command(name = "late", mixinStandardHelpOptions = true, description = "Shows how late the papers of each body came, and what is overdue.")
public final class LateCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--as-of", paramLabel = "DATE", description = "Count what has not come up to this day, like 2024-10-16 (default: today).")
    @Nullable
    LocalDate asOf;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public LateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            LocalDate day = asOf == null ? desk.today() : asOf;
            List<BodyLateness> measured = desk.lateness().of(day);
            if (printing.json()) {
                Json.object(out, measured,
                        (json, all) -> json.put("asOf", day.toString()).objects("bodies", all, LateCommand::json));
            } else if (measured.isEmpty()) {
                out.println("Nothing for which a day was named has come, and nothing is overdue.");
            } else {
                measured.forEach(this::print);
            }
        }
        return ExitCode.OK;
    }

    private static void json(Json json, BodyLateness body) throws IOException {
        json.put("body", body.body())
                .put("came", body.punctuality().came())
                .put("late", body.punctuality().late())
                .put("early", body.punctuality().early())
                .put("medianDaysLate", body.punctuality().median())
                .put("overdue", body.overdue())
                .put("sentence", body.sentence())
                .objects("deliverables", body.marks(), (each, mark) -> each.put("id", mark.entry().id().toString())
                        .put("title", mark.entry().title())
                        .put("when", WhenLabel.medium(mark.entry().when()))
                        .put("latest", mark.due().toString())
                        .put("day", mark.day().toString())
                        .put("daysLate", mark.days())
                        .put("open", mark.open()));
    }

    private void print(BodyLateness body) {
        var out = spec.commandLine().getOut();
        out.println(body.sentence());
        var columns = new Columns();
        for (Mark mark : body.marks())
            columns.row("", WhenLabel.medium(mark.entry().when()), distance(mark), mark.entry().title());
        columns.print(out);
    }

    private static String distance(Mark mark) {
        if (mark.days() == 0)
            return "on time";
        long days = Math.abs(mark.days());
        String said = days + (days == 1 ? " day " : " days ");
        return said + (mark.open() ? "overdue" : mark.days() > 0 ? "late" : "early");
    }
}
