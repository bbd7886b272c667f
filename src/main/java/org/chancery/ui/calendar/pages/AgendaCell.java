package org.chancery.ui.calendar.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.ui.calendar.layout.AgendaRow;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;

/// A line of the agenda: the hours, what it is, whose it is or where, and how it stands.
final class AgendaCell extends WrappingCell<AgendaRow> {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass TOPMOST = PseudoClass.getPseudoClass("topmost");

    private final Supplier<Optional<Page>> page;
    private final Function<Id, String> bodyName;
    private final Runnable endSeen;
    private final Label gap = Typography.quiet("");
    private final Label heading = Typography.caption("");
    private final Label hours = Typography.strong("");
    private final Label title = Typography.strong("");
    private final Label particulars = Typography.quiet("");
    private final HBox pills = new HBox(5);
    private final HBox line = new HBox();
    private final VBox whole = new VBox();

    /// @param bodyName the short name of a body; empty if nobody knows it
    /// @param endSeen told when the end of what was read comes into sight
    AgendaCell(Supplier<Optional<Page>> page, Function<Id, String> bodyName, Runnable endSeen) {
        this.endSeen = endSeen;
        this.page = page;
        this.bodyName = bodyName;
        getStyleClass().addAll("entry-cell", "agenda-cell");
        gap.getStyleClass().add("gap");
        heading.getStyleClass().add("group-heading");
        hours.getStyleClass().add("date");
        hours.setWrapText(true);
        particulars.getStyleClass().add("particulars");
        pills.setAlignment(Pos.CENTER_RIGHT);
        var names = new VBox(2, title, particulars);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(80);
        HBox.setHgrow(names, Priority.ALWAYS);
        line.getChildren().addAll(hours, names, pills);
        line.getStyleClass().add("entry-line");
        whole.getChildren().addAll(gap, heading, line);
    }

    @Override
    protected void updateItem(AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().removeAll("earlier");
        switch (row) {
            case AgendaRow.Line entry -> page.get().ifPresent(p -> show(entry, p));
            case AgendaRow.Earlier earlier -> {
                getStyleClass().add("earlier");
                say(earlier.words());
            }
            case AgendaRow.End end -> {
                say(end.words());
                if (end.more())
                    endSeen.run();
            }
        }
        setGraphic(whole);
    }

    private void show(AgendaRow.Line row, Page p) {
        Entry entry = row.entry();
        Optional<Occasion> occasion = Occasion.of(entry, p.station());
        say(gap, row.gap());
        say(heading, row.heading().map(text -> text.toUpperCase(Locale.ENGLISH)));
        pseudoClassStateChanged(TOPMOST, getIndex() == 0);
        line.pseudoClassStateChanged(FIRST, row.heading().isPresent() || getIndex() == 0);
        line.setVisible(true);
        line.setManaged(true);
        hours.setText(hours(row, occasion, p));
        title.setText(entry.title());
        var words = Words.particulars(entry, p.today());
        words.removeFirst();
        entry.body().map(bodyName).filter(name -> !name.isEmpty()).ifPresent(words::add);
        particulars.setText(String.join(" · ", words));
        particulars.setManaged(!words.isEmpty());
        fillPills(entry);
        setAccessibleText(String.join(", ", row.heading().orElse(Words.day(row.day())), hours.getText(),
                entry.title(), particulars.getText()));
    }

    private static String hours(AgendaRow.Line row, Optional<Occasion> occasion, Page p) {
        String hours = occasion.map(o -> Words.hours(o, p.station())).orElse("");
        if (!row.span().isEmpty())
            return row.span();
        if (hours.isEmpty())
            return row.entry() instanceof Deliverable ? "due" : occasion.isEmpty() ? "" : "whole day";
        return (row.entry() instanceof Deliverable ? "due " : "") + hours;
    }

    private void say(String words) {
        say(gap, Optional.of(words));
        say(heading, Optional.empty());
        line.setVisible(false);
        line.setManaged(false);
        setAccessibleText(words);
    }

    private static void say(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        label.setVisible(words.isPresent());
        label.setManaged(words.isPresent());
    }

    private void fillPills(Entry entry) {
        pills.getChildren().clear();
        if (!entry.doubt().isEmpty())
            pill(Tone.DOUBT, "check");
        switch (entry) {
            case Meeting m when m.status() == Meeting.Status.CANCELLED -> pill(Tone.DOUBT, "cancelled");
            case Meeting m -> pill(Tone.MEETING, "meeting");
            case Deliverable d when d.status() == Deliverable.Status.MET -> pill(Tone.SETTLED, "met");
            case Deliverable d when d.status().isCalledOff() -> pill(Tone.PLAIN, d.status().label());
            case Deliverable d when d.status() != Deliverable.Status.EXPECTED ->
                pill(Tone.DEADLINE, d.status().label());
            case Deliverable d -> pill(Tone.DEADLINE,
                    d.kind() == Deliverable.Kind.DEADLINE ? "deadline" : d.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private void pill(Tone tone, String text) {
        pills.getChildren().add(new Pill(tone, text));
    }
}
