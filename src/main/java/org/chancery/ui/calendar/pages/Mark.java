package org.chancery.ui.calendar.pages;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Page;

/// One entry on a page: a meeting as a bar, what is due as a diamond with its title, what has no day as a soft span. It can be given another entry.
final class Mark extends Label {

    /// How it is drawn.
    enum Shape {
        BAR, DUE, SOFT
    }

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");
    private static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");
    private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");
    private static final Duration SOON = Duration.millis(500);

    private final Region diamond = new Region();
    private final Tooltip tip = new Tooltip();
    private Optional<Occasion> occasion = Optional.empty();
    private Optional<Id> entry = Optional.empty();

    Mark() {
        diamond.getStyleClass().add("diamond");
        tip.setShowDelay(SOON);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        setTooltip(tip);
        setManaged(false);
        setFocusTraversable(false);
    }

    Optional<Occasion> occasion() {
        return occasion;
    }

    Optional<Id> entry() {
        return entry;
    }

    void show(Occasion o, Page page, String text) {
        occasion = Optional.of(o);
        dress(o.entry(), o.entry() instanceof Deliverable && o.days() == 1 ? Shape.DUE : Shape.BAR, page, text);
    }

    /// An entry that has no day.
    void show(Entry vague, Page page, String text) {
        occasion = Optional.empty();
        dress(vague, Shape.SOFT, page, text);
    }

    private void dress(Entry shown, Shape shape, Page page, String text) {
        entry = Optional.of(shown.id());
        String standing = standing(shown, page);
        getStyleClass().setAll("label", "entry-mark", shape.name().toLowerCase(Locale.ROOT),
                shown instanceof Meeting ? "meeting" : "deliverable", standing);
        setText(text);
        setGraphic(shape == Shape.DUE ? diamond : null);
        String whole = Words.tip(shown, occasion, page);
        if (!whole.equals(tip.getText()))
            tip.setText(whole);
        setAccessibleText(whole.replace('\n', ','));
        runs(false, false);
        clashes(false);
    }

    /// The style of how it stands; a colour says nothing that the tooltip and the inspector do not say in words.
    private static String standing(Entry entry, Page page) {
        return switch (entry) {
            case Meeting m -> switch (m.status()) {
                case CANCELLED -> "cancelled";
                case TENTATIVE, POSTPONED -> "tentative";
                case HELD -> "held";
                case CONFIRMED, ADJOURNED -> "confirmed";
            };
            case Deliverable d when d.status() == Deliverable.Status.MET -> "received";
            case Deliverable d when d.status().isCalledOff() -> "cancelled";
            case Deliverable d -> d.when().isOverdueOn(page.today()) ? "overdue" : "expected";
        };
    }

    /// Whether it comes from the week before, and whether it goes on in the week after.
    void runs(boolean begun, boolean goesOn) {
        pseudoClassStateChanged(BEGUN, begun);
        pseudoClassStateChanged(GOES_ON, goesOn);
    }

    /// Whether it clashes with another; the words for it stand above the page.
    void clashes(boolean clashing) {
        pseudoClassStateChanged(CLASHING, clashing);
    }

    void select(Optional<Id> chosen) {
        pseudoClassStateChanged(SELECTED, chosen.isPresent() && chosen.equals(entry));
    }
}
