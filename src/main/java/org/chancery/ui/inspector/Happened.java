package org.chancery.ui.inspector;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.document.Evidence;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// What happened to an entry, the newest first: each act with when it was done, what it changed, and the paragraph that gave the date. A long
/// history shows its newest acts, and the others when they are asked for.
final class Happened extends VBox {

    private static final int ACTS = 8;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final List<List<Step>> acts;
    private final Consumer<Evidence> open;

    Happened(List<Step> history, Consumer<Evidence> open) {
        super(7);
        this.acts = acts(history);
        this.open = open;
        setId("history");
        show(0);
    }

    private void show(int from) {
        acts.stream().skip(from).limit(ACTS).forEach(steps -> getChildren().add(act(steps)));
        int left = acts.size() - from - ACTS;
        if (left > 0)
            getChildren().add(Buttons.link(left == 1 ? "1 more" : left + " more", () -> {
                getChildren().removeLast();
                show(from + ACTS);
            }));
    }

    private VBox act(List<Step> steps) {
        var lines = new VBox(2);
        Label head = Typography.wrapped(Typography.quiet(head(steps.getFirst())));
        head.getStyleClass().add("small");
        lines.getChildren().add(head);
        steps.forEach(step -> {
            lines.getChildren().add(Typography.wrapped(Typography.plain(words(step))));
            step.source().ifPresent(source -> lines.getChildren().add(line(source)));
        });
        return lines;
    }

    private TextFlow line(Source source) {
        Hyperlink link = Buttons.link("open", () -> open.accept(source.evidence()));
        String place = (source.label().isEmpty() ? "" : "¶" + source.label() + " · ") + source.documentTitle();
        link.setAccessibleText("Open " + place);
        return new TextFlow(Typography.run(place + " · ", "quiet"), link);
    }

    /// The steps of each act together.
    static List<List<Step>> acts(List<Step> history) {
        var acts = new ArrayList<List<Step>>();
        Optional<Step> last = Optional.empty();
        for (Step step : history) {
            boolean same = last.filter(before -> isSame(before.at(), step.at()) && before.act().equals(step.act()))
                    .isPresent();
            if (!same)
                acts.add(new ArrayList<>());
            acts.getLast().add(step);
            last = Optional.of(step);
        }
        return acts;
    }

    private static boolean isSame(ZonedDateTime one, ZonedDateTime other) {
        return one.toInstant().equals(other.toInstant());
    }

    /// "16 Oct 2024, 11:42 · Accept Executive Board, first session".
    static String head(Step step) {
        return AT.format(step.at()) + " · " + step.act();
    }

    static String words(Step step) {
        return switch (step.field()) {
            case "added" -> step.source().isPresent() ? "added" : ("added " + step.after().orElse("")).strip();
            case "deleted", "brought back", "exported" ->
                (step.field() + " " + step.after().orElse("")).strip();
            case "date" -> "date: " + step.after().orElse("no date") + ", was " + step.before().orElse("not there");
            default -> step.field() + ": " + step.before().orElse("none") + " → " + step.after().orElse("none");
        };
    }
}
