package org.chancery.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.ui.calendar.layout.AgendaRow;
import org.chancery.ui.calendar.layout.AgendaRows;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.pages.AgendaView;
import org.chancery.ui.calendar.pages.DayPanel;
import org.chancery.ui.calendar.pages.Hand;
import org.chancery.ui.calendar.pages.MonthView;
import org.chancery.ui.calendar.pages.NoDayStrip;
import org.chancery.ui.calendar.pages.WeekView;
import org.chancery.ui.calendar.pages.Words;
import org.chancery.ui.inspector.Inspector;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.kordamp.ikonli.feather.Feather;

/// What is on this month, this week or from a day on, and beside it all that is known of the chosen entry.
public final class CalendarScreen extends BorderPane implements Hand, AgendaView.Ends {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /// A list reaches this far into the margin, so that its rows end where the other pages end.
    private static final double SCROLL_BAR = 12;

    private final CalendarModel model;
    private final CalendarHeader header;
    private final NoDayStrip strip = new NoDayStrip(this, this::unfoldNoDay);
    private final RemarkBox remarks;
    private final MonthView month = new MonthView(this);
    private final WeekView week = new WeekView(this);
    private final AgendaView agenda = new AgendaView(this, this::bodyName, this);
    private final DayPanel panel = new DayPanel(this, this::bodyName, this::fold);
    private final StackPane middle = new StackPane();
    private final Inspector inspector;
    /// The day whose entries lie over the page; empty if it is those without a day.
    private Optional<LocalDate> unfolded = Optional.empty();

    public CalendarScreen(CalendarModel model) {
        this.model = model;
        getStyleClass().add("calendar");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/calendar.css")).toExternalForm());
        header = new CalendarHeader(model, this::requestFocus);
        inspector = new Inspector(model.inspector(), model.chosenProperty().map(model::distance));
        remarks = new RemarkBox(model::goTo);
        agenda.setId("agenda");
        StackPane.setMargin(agenda, new Insets(0, -SCROLL_BAR, 0, 0));
        var page = new VBox(header, remarks, strip, middle);
        page.getStyleClass().addAll("page", "calendar-page");
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinSize(0, 0);
        setCenter(page);
        setRight(inspector);
        inspector.prefWidthProperty()
                .bind(widthProperty().multiply(0.285).map(width -> Math.clamp(width.doubleValue(), 250, 348)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::letter);
        middle.addEventFilter(KeyEvent.KEY_PRESSED, this::leaf);
        model.scopeProperty().subscribe(scope -> {
            fold();
            show();
        });
        model.dayProperty().subscribe(day -> show());
        model.pageProperty().subscribe(read -> show());
        model.chosenProperty().subscribe(chosen -> show());
        model.troubleProperty().subscribe(trouble -> show());
    }

    // What is shown

    private void show() {
        put(model.troubleProperty().get().<Node>map(this::failed).orElseGet(this::view));
        model.dayProperty().get().ifPresent(this::draw);
    }

    private Node view() {
        return switch (model.scopeProperty().get()) {
            case MONTH -> month;
            case WEEK -> week;
            case AGENDA -> agenda;
        };
    }

    private void put(Node now) {
        if (middle.getChildren().contains(now))
            return;
        boolean keyboardHere = middle.isFocusWithin();
        middle.getChildren().setAll(now);
        if (keyboardHere)
            now.requestFocus();
    }

    private void draw(LocalDate day) {
        Optional<Page> page = model.pageProperty().get();
        Optional<Id> chosen = model.chosenProperty().get();
        switch (model.scopeProperty().get()) {
            case MONTH -> month.show(day, page, chosen);
            case WEEK -> week.show(day, page, chosen);
            case AGENDA -> page.ifPresent(p -> agenda.show(AgendaRows.of(p), p, chosen));
        }
        page.ifPresent(p -> {
            strip.show(stripTitle(day), noDayYet(p, day), p, chosen);
            remarks.show(Remarks.on(p, model.scopeProperty().get(), day));
            if (middle.getChildren().contains(panel))
                fillPanel(p);
        });
    }

    private List<Entry> noDayYet(Page page, LocalDate day) {
        return switch (model.scopeProperty().get()) {
            case MONTH -> page.noDayYet(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
            case WEEK -> page.noDayYet(Scope.WEEK.first(day), Scope.WEEK.last(day));
            case AGENDA -> List.of();
        };
    }

    private String stripTitle(LocalDate day) {
        return model.scopeProperty().get() == Scope.WEEK ? "This week" : MONTH.format(day);
    }

    private Node failed(Trouble trouble) {
        return new EmptyState(Feather.ALERT_TRIANGLE, "The calendar could not be read", trouble.sentence(),
                Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", trouble::copyDetails));
    }

    private String bodyName(Id body) {
        return model.bodiesProperty()
                .get()
                .stream()
                .filter(b -> b.id().equals(body))
                .map(Body::shortName)
                .findFirst()
                .orElse("");
    }

    // The day that is laid over the page

    @Override
    public void unfold(LocalDate day) {
        model.goTo(day);
        lay(Optional.of(day));
    }

    private void unfoldNoDay() {
        lay(Optional.empty());
    }

    private void lay(Optional<LocalDate> day) {
        unfolded = day;
        model.pageProperty().get().ifPresent(page -> {
            fillPanel(page);
            if (!middle.getChildren().contains(panel))
                middle.getChildren().add(panel);
            panel.requestFocus();
        });
    }

    private void fillPanel(Page page) {
        LocalDate day = model.dayProperty().get().orElse(page.today());
        List<AgendaRow> rows = unfolded.map(d -> AgendaRows.of(page, d))
                .orElseGet(() -> AgendaRows.ofNoDay(noDayYet(page, day)));
        panel.show(unfolded.map(Words::day).orElse(stripTitle(day) + " · no day yet"), rows, page,
                model.chosenProperty().get());
    }

    private void fold() {
        if (middle.getChildren().remove(panel))
            view().requestFocus();
    }

    // What a hand does on the page

    @Override
    public void choose(Id entry) {
        model.choose(Optional.of(entry));
    }

    @Override
    public void open(Id entry) {
        model.choose(Optional.of(entry));
        model.inspector().openSource();
    }

    @Override
    public void goTo(LocalDate day) {
        fold();
        model.goTo(day);
    }

    @Override
    public void begin(LocalDate day) {
        model.goTo(day);
        model.newMeeting();
    }

    @Override
    public void carry(Meeting meeting, LocalDate from, LocalDate to) {
        model.carry(meeting, from, to);
    }

    @Override
    public void readOn() {
        model.readOn();
    }

    @Override
    public void readBack() {
        model.readBack();
    }

    // Keys

    /// Letters, wherever on the page the keyboard is, but not in the field.
    private void letter(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl)
            return;
        switch (key.getCode()) {
            case M -> {
                if (key.isShiftDown())
                    model.inspector().move();
                else
                    model.show(Scope.MONTH);
            }
            case W -> model.show(Scope.WEEK);
            case A -> model.show(Scope.AGENDA);
            case T -> model.goToToday();
            case G -> header.ask();
            case N -> {
                if (key.isShiftDown())
                    model.newMeeting();
                else
                    model.newDeliverable();
            }
            case E -> model.inspector().edit();
            case R -> model.inspector().toggleReceived();
            case DELETE -> model.inspector().delete();
            case F6 -> inspector.requestFocus();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Leafing by day, week and month; in a list the same keys move along the list.
    private void leaf(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || !(month.isFocused() || week.isFocused()))
            return;
        switch (key.getCode()) {
            case LEFT -> model.moveDays(-1);
            case RIGHT -> model.moveDays(1);
            case UP -> model.moveDays(-7);
            case DOWN -> model.moveDays(7);
            case PAGE_UP -> model.moveMonths(-1);
            case PAGE_DOWN -> model.moveMonths(1);
            case ENTER -> model.step(key.isShiftDown() ? -1 : 1);
            case SPACE -> model.dayProperty().get().ifPresent(this::unfold);
            default -> {
                return;
            }
        }
        key.consume();
    }

    @Override
    public void requestFocus() {
        view().requestFocus();
    }
}
