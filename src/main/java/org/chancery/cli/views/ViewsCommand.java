package org.chancery.cli.views;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.SavedView;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.keeping.Refused;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.listing.KeepingViews.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery views`: the lists of deliverables that are kept under a name.
@Command(name = "views", mixinStandardHelpOptions = true, description = {
        "Shows the views of deliverables with how many lines each has, or adds or removes one."})
public final class ViewsCommand implements Callable<Integer> {

    /// What is done to the views.
    static final class Deed {

        @ArgGroup(exclusive = false)
        @Nullable
        Adding adding;
        @Option(names = "--remove", paramLabel = "NAME", description = "Remove the view of this name; what it shows is untouched.")
        @Nullable
        String remove;
    }

    /// A view to be added.
    static final class Adding {

        @Option(names = "--add", paramLabel = "NAME", required = true, description = "Keep a view under this name.")
        String name = "";
        @Option(names = "--where", paramLabel = "FILTER", required = true, description = "What it shows, like 'owner:Secretariat status:open'.")
        String where = "";
    }

    @Spec
    CommandSpec spec;
    @ArgGroup
    @Nullable
    Deed deed;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public ViewsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            if (deed != null && deed.adding != null)
                add(desk, deed.adding);
            else if (deed != null && deed.remove != null)
                desk.views().delete(Wanted.find(desk, deed.remove).id());
            show(desk.views().counted());
        }
        return CommandLine.ExitCode.OK;
    }

    private static void add(Desk desk, Adding adding) {
        if (adding.name.isBlank())
            throw new Refused("A view has a name.");
        desk.views().add(adding.name, Wanted.filter(adding.where), Arrangement.USUAL);
    }

    private void show(List<Counted> views) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (printing.json()) {
            Json.object(out, views, (json, all) -> json.objects("views", all, ViewsCommand::json));
            return;
        }
        var columns = new Columns();
        for (Counted each : views)
            columns.row(each.view().name(), count(each), each.view().filter());
        if (columns.isEmpty())
            out.println("No views.");
        columns.print(out);
    }

    private static String count(Counted each) {
        return each.count().isPresent() ? String.valueOf(each.count().getAsInt()) : "?";
    }

    private static void json(Json json, Counted each) throws IOException {
        SavedView view = each.view();
        json.put("id", view.id().toString()).put("name", view.name()).put("filter", view.filter())
                .put("arrangement", view.arrangement().text()).put("understood", each.count().isPresent())
                .put("count", each.count().orElse(0));
    }
}
