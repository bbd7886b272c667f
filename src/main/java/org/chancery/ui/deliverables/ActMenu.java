package org.chancery.ui.deliverables;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Facet;
import org.chancery.agenda.filtering.Tallies.Tally;
import org.chancery.ui.kit.Destination;

/// What can be done with the selected lines, each for all of them at once.
final class ActMenu extends ContextMenu {

    /// Asks for a line of text, and does something with it.
    interface Asking {
        void ask(AskCard.Question question, Consumer<String> keep);
    }

    private final DeliverablesModel model;
    private final LineTable table;
    private final Consumer<Destination> go;
    private final Asking asking;

    ActMenu(DeliverablesModel model, LineTable table, Consumer<Destination> go, Asking asking) {
        this.model = model;
        this.table = table;
        this.go = go;
        this.asking = asking;
        setId("act-menu");
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        int chosen = table.selected().size();
        MenuItem edit = item("Edit", this::edit);
        edit.setDisable(chosen != 1);
        MenuItem source = item("Open the paragraph it comes from", model.inspector()::openSource);
        source.setDisable(chosen != 1);
        var mark = new Menu("Mark as");
        mark.setId("mark-as");
        mark.getItems().setAll(marks());
        getItems().setAll(edit, source, new SeparatorMenuItem(), mark, item("Set owner…", this::owner),
                item("Set body…", this::body), item("Set resolution…", this::resolution),
                item("Set reminders…", this::reminders),
                item("Let it follow its meeting where the date fits",
                        () -> model.several().tieWhereItFits(table.selectedIds())),
                new SeparatorMenuItem(), item("Export to a calendar file…", this::export),
                item("Delete", () -> model.several().delete(table.selectedIds())));
        getItems().forEach(each -> each.setDisable(each.isDisable() || chosen == 0));
    }

    private List<MenuItem> marks() {
        return Arrays.stream(Status.values())
                .map(status -> item(status.label(), () -> model.several().mark(table.selectedIds(), status)))
                .toList();
    }

    /// Only what the selected lines can be marked as.
    ContextMenu markMenu() {
        return new ContextMenu(marks().toArray(MenuItem[]::new));
    }

    private static MenuItem item(String text, Runnable act) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    void edit() {
        table.selected().stream().findFirst().ifPresent(row -> go.accept(new Destination.Edited(row.id())));
    }

    void export() {
        Set<Id> chosen = table.selectedIds();
        if (!chosen.isEmpty())
            go.accept(new Destination.Export(chosen));
    }

    private void owner() {
        ask("Who owes %s?", "empty for nobody", same(row -> row.line().entry().owner()), known(Facet.OWNER),
                (chosen, text) -> model.several().owe(chosen, text));
    }

    private void body() {
        ask("Which body asked for %s?", "name or short name, empty for none", same(row -> row.line().body()),
                known(Facet.BODY), (chosen, text) -> model.several().putUnderBody(chosen, text));
    }

    private void resolution() {
        ask(new AskCard.Question("Under which resolution is %s?",
                "like 2/7 or Decision 2024/3 (Executive Board), empty for none", same(row -> row.line().resolution()),
                known(Facet.RESOLUTION), "Set",
                Slips::ofResolution),
                (chosen, text) -> model.several().putUnderResolution(chosen, text));
    }

    private void reminders() {
        ask(new AskCard.Question("Remind of %s how many days before?", "like 21 7 1, empty for none",
                same(row -> String.join(" ", row.line().reminders().stream().map(String::valueOf).toList())), List.of(),
                "Set", Slips::ofReminders),
                (chosen, text) -> Slips.days(text).ifPresent(days -> model.several().remind(chosen, days)));
    }

    private interface Deed {
        void on(Set<Id> chosen, String text);
    }

    private void ask(String question, String hint, String text, List<String> known, Deed deed) {
        ask(new AskCard.Question(question, hint, text, known, "Set"), deed);
    }

    private void ask(AskCard.Question question, Deed deed) {
        Set<Id> chosen = table.selectedIds();
        String what = chosen.size() == 1 ? "this deliverable" : "these " + chosen.size() + " deliverables";
        asking.ask(question.of(what), typed -> deed.on(chosen, typed));
    }

    /// What all the selected lines have in common; empty where they differ.
    private String same(Function<Row, String> value) {
        List<String> values = table.selected().stream().map(value).distinct().toList();
        return values.size() == 1 ? values.getFirst() : "";
    }

    private List<String> known(Facet facet) {
        return model.listingProperty().get().stream().flatMap(listing -> listing.tallies().of(facet).stream())
                .map(Tally::value).filter(value -> !value.isEmpty()).toList();
    }
}
