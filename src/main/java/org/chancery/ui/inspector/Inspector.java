package org.chancery.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.inspector.cutoffs.CutoffCard;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.naming.EntryKind;
import org.chancery.ui.naming.MeetingPill;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// All that is known of one entry: what it is, when, where that comes from, its reminders, and what happened to it.
public final class Inspector extends ScrollPane {

    private final InspectorModel model;
    private final ObservableValue<String> distance;
    private final VBox content = new VBox();

    /// @param distance how far off the entry is, in words; empty if nobody can tell
    public Inspector(InspectorModel model, ObservableValue<String> distance) {
        this.model = model;
        this.distance = distance;
        getStyleClass().add("inspector");
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Details of the chosen entry");
        model.dossierProperty().subscribe(this::show);
        distance.subscribe(words -> show(model.dossierProperty().get()));
    }

    private void show(Optional<Dossier> dossier) {
        content.getChildren()
                .setAll(dossier.map(this::sections)
                        .orElseGet(() -> List.of(new EmptyState(Feather.MOUSE_POINTER, "Nothing chosen",
                                "Choose a line to see where its date comes from."))));
    }

    private List<Node> sections(Dossier dossier) {
        Entry entry = dossier.entry();
        var nodes = new ArrayList<Node>();
        nodes.add(new VBox(7, Typography.overline(EntryKind.of(entry).capitalized()),
                Typography.panelTitle(entry.title()), pills(dossier)));
        nodes.add(section(dateCaption(entry), when(entry)));
        model.cutoffs().momentProperty().get()
                .filter(moment -> entry instanceof Deliverable d && d.status() != Deliverable.Status.DROPPED)
                .ifPresent(moment -> nodes.add(section("Last moment", new CutoffCard(model.cutoffs(), moment,
                        entry.body().isPresent()))));
        if (!entry.doubt().isEmpty())
            nodes.add(section("To check", Typography.wrapped(voiced(entry.doubt(), "alarm"))));
        model.groundsProperty()
                .get()
                .filter(grounds -> GroundsCard.says(grounds, entry.origin()))
                .ifPresent(grounds -> nodes
                        .add(section("Why this date", new GroundsCard(grounds, entry.origin(), model))));
        if (!dossier.sources().isEmpty())
            nodes.add(section("Where this comes from", sources(dossier)));
        if (!entry.note().isEmpty())
            nodes.add(section("Note", Typography.wrapped(Typography.plain(entry.note()))));
        model.cameProperty().get().ifPresent(
                came -> nodes.add(section(ReceiptsCard.caption(came), new ReceiptsCard(came, model))));
        model.remindingProperty().get().ifPresent(reminding -> nodes.add(reminders(dossier, reminding)));
        if (!dossier.history().isEmpty())
            nodes.add(section("History",
                    new Happened(dossier.history(), model::open)));
        nodes.add(acts(entry));
        return nodes;
    }

    private VBox reminders(Dossier dossier, Reminding reminding) {
        VBox section = section("Reminders", new ReminderChips(dossier.reminders(), reminding.usual(), model));
        String rule = reminding.rule(dossier.entry().when());
        if (!rule.isEmpty())
            section.getChildren().add(Typography.wrapped(Typography.quiet(rule)));
        return section;
    }

    /// What is owed by somebody's word alone is not due.
    private static String dateCaption(Entry entry) {
        return entry instanceof Meeting || EntryKind.isOpenWord(entry) ? "When" : "Due";
    }

    private static VBox section(String caption, Node... body) {
        var section = new VBox(7, Typography.caption(caption));
        section.getChildren().addAll(body);
        return section;
    }

    private FlowPane pills(Dossier dossier) {
        var pills = new FlowPane(5, 5);
        if (!dossier.resolution().isEmpty())
            pills.getChildren().add(Buttons.pill(Tone.RESOLUTION, dossier.resolution(),
                    "Open the thread of " + dossier.resolution(), model::openThread));
        if (!dossier.body().isEmpty())
            pills.getChildren().add(new Pill(Tone.PLAIN, dossier.body()));
        switch (dossier.entry()) {
            case Meeting m when MeetingPill.says(m) -> pills.getChildren().add(MeetingPill.of(m));
            case Deliverable d -> model.cameProperty().get().ifPresent(
                    came -> pills.getChildren().addAll(StandingPills.of(came.standing())));
            case Meeting m -> {
            }
        }
        pills.setManaged(!pills.getChildren().isEmpty());
        return pills;
    }

    private Node when(Entry entry) {
        var date = new TextFlow(Typography.run(WhenLabel.full(entry.when()), "bold"));
        if (!distance.getValue().isEmpty())
            date.getChildren().add(Typography.run(" · " + distance.getValue()));
        var lines = new VBox(3, date);
        String open = WhenLabel.open(entry.when());
        var more = new StringJoiner(" · ");
        if (!open.isEmpty())
            more.add(open);
        switch (entry) {
            case Meeting m when !m.place().isEmpty() -> more.add(m.place());
            case Deliverable d when !d.owner().isEmpty() -> more.add(d.owner());
            case Meeting m -> {
            }
            case Deliverable d -> {
            }
        }
        if (more.length() > 0)
            lines.getChildren().add(Typography.wrapped(Typography.quiet(more.toString())));
        return lines;
    }

    private Node sources(Dossier dossier) {
        var cards = new VBox(8);
        SameWords.of(dossier.sources()).forEach(same -> cards.getChildren().add(new EvidenceCard(same, model::open)));
        return cards;
    }

    private Node acts(Entry entry) {
        var row = new FlowPane(8, 8);
        row.getStyleClass().add("acts");
        if (entry instanceof Deliverable d) {
            var mark = d.status().isOpen()
                    ? Buttons.primary("Mark received", model::toggleReceived)
                    : Buttons.plain("Expected again", model::toggleReceived);
            row.getChildren().add(Buttons.keyed(mark, "R"));
        }
        if (entry instanceof Deliverable)
            row.getChildren().add(Buttons.plain("Count from…", model::count));
        if (entry instanceof Meeting)
            row.getChildren().add(Buttons.keyed(Buttons.plain("Move dates…", model::move), "Shift+M"));
        row.getChildren().add(Buttons.keyed(Buttons.plain("Edit", model::edit), "E"));
        if (entry instanceof Deliverable d && d.status().isOpen())
            row.getChildren().addAll(Buttons.icon(Feather.SLASH, "Drop: nobody waits for it any more", model::drop),
                    Buttons.icon(Feather.REPEAT, "Superseded by something else…", model::supersede));
        if (entry instanceof Deliverable d && d.status() == Deliverable.Status.EXPECTED)
            row.getChildren().add(
                    Buttons.icon(Feather.HELP_CIRCLE, "Nobody has confirmed it yet", () -> model.confirm(false)));
        if (entry instanceof Deliverable d && d.status() == Deliverable.Status.UNCONFIRMED)
            row.getChildren().add(Buttons.icon(Feather.CHECK_CIRCLE, "It is confirmed", () -> model.confirm(true)));
        row.getChildren()
                .addAll(
                        Buttons.icon(Feather.CALENDAR, "Export this entry to a calendar file…", model::export),
                        Buttons.icon(Feather.TRASH_2, "Delete this entry", model::delete));
        return row;
    }

    private static Label voiced(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
