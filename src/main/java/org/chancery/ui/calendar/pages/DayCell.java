package org.chancery.ui.calendar.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.chancery.ui.calendar.layout.ShownClash;
import org.chancery.ui.calendar.layout.Page;

/// A day of a month: its number, whether something clashes on it, and how much does not fit.
final class DayCell extends Region {

    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    static final double INSET = 5;

    private final Label number = new Label();
    private final Label clash = new Label();
    private final Label more = new Label();
    private final Label off = new Label();
    private final Tooltip offTip = new Tooltip();
    private LocalDate day = LocalDate.EPOCH;

    DayCell(Hand hand) {
        getStyleClass().add("day-cell");
        number.getStyleClass().add("number");
        clash.getStyleClass().addAll("clash", "alarm");
        more.getStyleClass().add("more");
        off.getStyleClass().add("day-off");
        List.of(number, clash, more, off).forEach(label -> label.setManaged(false));
        getChildren().addAll(number, off, clash, more);
        setOnMousePressed(press -> hand.goTo(day));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
                hand.begin(day);
        });
        more.setOnMouseClicked(click -> {
            hand.unfold(day);
            click.consume();
        });
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate day, boolean inMonth, boolean selected) {
        this.day = day;
        number.setText(day.getDayOfMonth() == 1 ? FIRST.format(day) : String.valueOf(day.getDayOfMonth()));
        pseudoClassStateChanged(WEEKEND, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        pseudoClassStateChanged(OUTSIDE, !inMonth);
        pseudoClassStateChanged(SELECTED, selected);
    }

    void fill(Page page, int hidden) {
        pseudoClassStateChanged(TODAY, day.equals(page.today()));
        List<ShownClash> clashes = page.clashesOn(day);
        clash.setText(Words.count(clashes.size(), "", "clash", "clashes").replaceFirst("^1 ", ""));
        clash.setTooltip(clashes.isEmpty()
                ? null
                : new Tooltip(String.join("\n", clashes.stream().limit(8).map(ShownClash::sentence).toList())));
        more.setText(hidden == 0 ? "" : "+" + hidden + " more");
        more.setVisible(hidden > 0);
        setAccessibleText(Words.spoken(day, page));
        pseudoClassStateChanged(WEEKEND, page.workingDays().isWeekend(day));
        showOff(page.dayOff(day).orElse(""));
        requestLayout();
    }

    private void showOff(String name) {
        off.setText(name.replaceFirst(", [^,]*$", ""));
        pseudoClassStateChanged(OFF, !name.isEmpty());
        offTip.setText(name);
        if (name.isEmpty())
            Tooltip.uninstall(this, offTip);
        else
            Tooltip.install(this, offTip);
    }

    void hold(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    @Override
    protected void layoutChildren() {
        number.autosize();
        clash.autosize();
        more.autosize();
        number.relocate(INSET, 3);
        clash.setVisible(!clash.getText().isEmpty() && number.getWidth() + clash.getWidth() + 3 * INSET < getWidth());
        double room = getWidth() - number.getWidth() - (clash.isVisible() ? clash.getWidth() + INSET : 0) - 3 * INSET;
        off.setVisible(!off.getText().isEmpty() && room > 30);
        off.resizeRelocate(2 * INSET + number.getWidth(), 4, Math.max(0, room), off.prefHeight(-1));
        clash.relocate(getWidth() - clash.getWidth() - INSET, 4);
        more.resizeRelocate(INSET, getHeight() - more.getHeight() - 2,
                Math.min(more.getWidth(), getWidth() - 2 * INSET),
                more.getHeight());
    }
}
