package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.EntryJson;
import org.chancery.cli.answer.ProposalsList;
import org.chancery.cli.threads.ResolutionsList;
import org.chancery.cli.views.Wanted;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.time.text.WhenLabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery list`: what stands in the book.
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what stands in the book, by date.")
final class ListCommand implements Callable<Integer> {

    /// What can be listed.
    enum What {
        MEETINGS, DELIVERABLES, DOCUMENTS, RESOLUTIONS, PROPOSALS
    }

    /// Entries of one kind.
    enum Kind {
        MEETING, DEADLINE, PROMISE, ASK;

        boolean is(Entry entry) {
            return switch (entry) {
                case Meeting m -> this == MEETING;
                case Deliverable d -> name().equals(d.kind().name());
            };
        }
    }

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "WHAT", arity = "0..1", description = "meetings, deliverables, documents, resolutions or proposals")
    @Nullable
    What what;
    @Option(names = "--kind", paramLabel = "KIND", description = "Instead of WHAT: only entries of this kind, meeting, deadline, promise or ask.")
    @Nullable
    Kind kind;
    @Mixin
    Wanted wanted;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    ListCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        if ((what == null) == (kind == null))
            throw new ParameterException(spec.commandLine(),
                    "Say what to list: meetings, deliverables, documents, resolutions or proposals, or --kind and a kind");
        if (wanted.isGiven() && what != What.DELIVERABLES)
            throw new ParameterException(spec.commandLine(), "--where and --view go with deliverables");
        try (Desk desk = book.open(clock)) {
            if (kind != null)
                entries(desk, kind::is, kind.name().toLowerCase(Locale.ROOT) + "s");
            else if (what != null)
                list(desk, what);
        }
        return Chancery.DONE;
    }

    private void list(Desk desk, What all) throws IOException {
        String name = all.name().toLowerCase(Locale.ROOT);
        switch (all) {
            case MEETINGS -> entries(desk, Meeting.class::isInstance, name);
            case DELIVERABLES -> deliverables(desk, name);
            case DOCUMENTS -> documents(desk.reviewing().documents(), name);
            case RESOLUTIONS -> ResolutionsList.show(desk, printing.json(), spec.commandLine().getOut());
            case PROPOSALS -> ProposalsList.show(desk, printing.json(), spec.commandLine().getOut());
        }
    }

    private void deliverables(Desk desk, String name) throws IOException {
        if (wanted.isGiven()) {
            Set<Id> chosen = wanted.among(desk);
            entries(desk, entry -> chosen.contains(entry.id()), name);
        } else {
            entries(desk, Deliverable.class::isInstance, name);
        }
    }

    private void entries(Desk desk, Predicate<Entry> wanted, String name) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Shown> shown = desk.agenda().shown(Set.of()).stream().filter(s -> wanted.test(s.entry())).toList();
        if (printing.json()) {
            Json.object(out, shown, (json, all) -> json.objects(name, all, EntryJson::write));
            return;
        }
        var columns = new Columns();
        for (Shown s : shown)
            columns.row(WhenLabel.medium(s.entry().when()), s.entry().title(), aside(s));
        print(columns, name, out);
    }

    private static void print(Columns columns, String name, PrintWriter out) {
        if (columns.isEmpty())
            out.println("No " + name + ".");
        columns.print(out);
    }

    /// What stands beside the title: how it stands, where that is not what its date says already; whose it is, or where.
    private static String aside(Shown shown) {
        String who = switch (shown.entry()) {
            case Meeting m -> m.place();
            case Deliverable d -> d.owner();
        };
        return String.join(" · ",
                List.of(standing(shown.entry()), who, shown.body(), shown.resolution(),
                        shown.entry().doubt().isEmpty() ? "" : "check")
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String standing(Entry entry) {
        return switch (entry) {
            case Meeting m -> switch (m.status()) {
                case CONFIRMED -> "";
                case TENTATIVE -> m.waits() ? m.standing() : "";
                case HELD, ADJOURNED, POSTPONED, CANCELLED -> m.standing();
            };
            case Deliverable d -> switch (d.status()) {
                case EXPECTED -> "";
                case UNCONFIRMED, PART_RECEIVED, MET, SUPERSEDED, DROPPED -> d.status().label();
            };
        };
    }

    private void documents(List<Card> cards, String name) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (printing.json()) {
            Json.object(out, cards, (json, all) -> json.objects(name, all, ListCommand::json));
            return;
        }
        var columns = new Columns();
        for (Card card : cards) {
            columns.row(card.title(), card.format().label(),
                    "%d to review, %d accepted, %d skipped".formatted(card.open(), card.accepted(), card.skipped()));
        }
        print(columns, name, out);
    }

    private static void json(Json json, Card card) throws IOException {
        json.put("document", card.document().hex())
                .put("title", card.title())
                .put("file", card.fileName())
                .put("format", card.format().label())
                .put("pages", card.pages())
                .put("added", card.added().toString())
                .put("open", card.open())
                .put("accepted", card.accepted())
                .put("skipped", card.skipped());
    }
}
