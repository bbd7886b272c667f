package org.chancery.cli;

import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.EntryJson;
import org.chancery.cli.answer.ProposalsList;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
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
        MEETINGS, DELIVERABLES, DOCUMENTS, PROPOSALS
    }

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "WHAT", description = "meetings, deliverables, documents or proposals")
    What what;
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
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            switch (what) {
                case MEETINGS -> entries(desk, Meeting.class, out);
                case DELIVERABLES -> entries(desk, Deliverable.class, out);
                case DOCUMENTS -> documents(desk.reviewing().documents(), out);
                case PROPOSALS -> ProposalsList.show(desk, printing.json(), out);
            }
        }
        return Chancery.DONE;
    }

    private void entries(Desk desk, Class<? extends Entry> kind, PrintWriter out) throws IOException {
        List<Shown> shown = desk.agenda().shown(Set.of()).stream().filter(s -> kind.isInstance(s.entry())).toList();
        if (printing.json()) {
            Json.object(out, shown,
                    (json, all) -> json.objects(what.name().toLowerCase(Locale.ROOT), all, EntryJson::write));
            return;
        }
        var columns = new Columns();
        for (Shown s : shown)
            columns.row(WhenLabel.medium(s.entry().when()), s.entry().title(), aside(s));
        print(columns, out);
    }

    private void print(Columns columns, PrintWriter out) {
        if (columns.isEmpty())
            out.println("No " + what.name().toLowerCase(Locale.ROOT) + ".");
        columns.print(out);
    }

    /// What stands beside the title: whose it is, or where.
    private static String aside(Shown shown) {
        String who = switch (shown.entry()) {
            case Meeting m -> m.place();
            case Deliverable d -> d.owner();
        };
        return String.join(" · ",
                List.of(who, shown.body(), shown.resolution(), shown.entry().doubt().isEmpty() ? "" : "check")
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private void documents(List<Card> cards, PrintWriter out) throws IOException {
        if (printing.json()) {
            Json.object(out, cards, (json, all) -> json.objects("documents", all, ListCommand::json));
            return;
        }
        var columns = new Columns();
        for (Card card : cards) {
            columns.row(card.title(), card.format().label(),
                    "%d to review, %d accepted, %d skipped".formatted(card.open(), card.accepted(), card.skipped()));
        }
        print(columns, out);
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
