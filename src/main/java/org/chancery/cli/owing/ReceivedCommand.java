package org.chancery.cli.owing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.agenda.Deliverable;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.EntryChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.Progress;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.receiving.Arrival;
import org.chancery.desk.receiving.Arrival.Extent;
import org.chancery.desk.receiving.Came;
import org.chancery.desk.receiving.Came.Arrived;
import org.chancery.document.Hash;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `chancery received`: keeps that something owed came, wholly or in part.
@Command(name = "received", mixinStandardHelpOptions = true, description = {
        "Keeps that something owed came: a paper, or in words; without either, that all of it is there.",
        "Undo takes it back."})
public final class ReceivedCommand implements Callable<Integer> {

    /// How much of it.
    static final class HowMuch {

        @Option(names = "--all", description = "That is all of it, whatever was awaited.")
        boolean all;
        @Option(names = "--part", description = "It is not all of it yet.")
        boolean part;

        Extent extent(boolean named) {
            return all || !named && !part ? Extent.ALL : part ? Extent.PART : Extent.COUNTED;
        }
    }

    @Spec
    CommandSpec spec;
    @Mixin
    EntryChoice choice;
    @Option(names = "--paper", paramLabel = "FILE", description = "The paper that came; it is added to the book if it is not there.")
    @Nullable
    Path paper;
    @Option(names = "--what", paramLabel = "TEXT", description = "What came, in words.")
    String what = "";
    @ArgGroup
    HowMuch howMuch = new HowMuch();
    @Option(names = "--on", paramLabel = "DAY", description = "The day on which it came, like 2024-10-16 (default: today).")
    @Nullable
    LocalDate on;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public ReceivedCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            Deliverable owed = choice.among(desk.agenda().deliverables().stream());
            LocalDate day = on == null ? desk.today() : on;
            if (day.isAfter(desk.today()))
                throw new ParameterException(spec.commandLine(), WhenLabel.medium(Day.of(day))
                        + " is still to come; nothing was kept.");
            Optional<Hash> came = paper == null ? Optional.empty() : Optional.of(added(desk, paper));
            Extent extent = howMuch.extent(came.isPresent() || !what.isBlank());
            desk.receiving().receive(owed.id(), new Arrival(day, came, what, extent));
            show(desk.receiving().came(owed.id()));
        }
        return ExitCode.OK;
    }

    private Hash added(Desk desk, Path file) {
        return switch (desk.importing().add(file, Progress.NONE)) {
            case Outcome.Added added -> added.document();
            case Outcome.AlreadyHere here -> here.document();
            case Outcome.Refused refused -> throw new ParameterException(spec.commandLine(), refused.sentence());
            case Outcome.Cancelled cancelled -> throw new IllegalStateException("nobody can cancel it");
        };
    }

    private void show(Came came) throws IOException {
        var out = spec.commandLine().getOut();
        if (printing.json()) {
            Json.object(out, came, (json, c) -> json.put("id", c.deliverable().id().toString())
                    .put("title", c.deliverable().title())
                    .put("status", c.standing().progress())
                    .put("standing", c.standing().label())
                    .put("received", c.standing().received())
                    .put("awaited", c.standing().awaited())
                    .put("daysLate", c.standing().lateDays())
                    .objects("receipts", c.arrived(), (receipt, a) -> receipt.put("id", a.receipt().id().toString())
                            .put("on", a.receipt().received().toString()).put("what", a.title())));
            return;
        }
        out.println(came.deliverable().title() + ": " + came.standing().label());
        var columns = new Columns();
        for (Arrived arrived : came.arrived())
            columns.row("", WhenLabel.medium(Day.of(arrived.receipt().received())), arrived.title());
        columns.print(out);
    }
}
