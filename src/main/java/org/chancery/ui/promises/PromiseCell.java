package org.chancery.ui.promises;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.receiving.Reply;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.chancery.ui.naming.EntryKind;
import org.chancery.ui.promises.PromiseRow.Question;
import org.chancery.ui.promises.PromiseRow.Said;
import org.jspecify.annotations.Nullable;

/// A promise, an ask or a question in the list: what it is, who owes it, how long it is open, and the paper that may be it.
final class PromiseCell extends WrappingCell<PromiseRow> {

    private static final double SCROLL_BAR = 14;
    /// A question longer than that is read in the panel beside the list.
    private static final int LETTERS = 260;

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final PromisesModel model;
    private final HBox line;
    private final Label heading = Typography.caption("");
    private final Label title = Typography.wrapped(Typography.strong(""));
    private final Label particulars = Typography.wrapped(Typography.quiet(""));
    private final Hyperlink perhaps = new Hyperlink();
    private final FlowPane pills = new FlowPane(5, 3);
    private final Label age = Typography.wrapped(new Label());
    private final VBox whole;

    PromiseCell(PromisesModel model) {
        super(SCROLL_BAR);
        this.model = model;
        getStyleClass().addAll("entry-cell", "promise-cell");
        heading.getStyleClass().add("group-heading");
        heading.setWrapText(true);
        particulars.getStyleClass().add("particulars");
        perhaps.setWrapText(true);
        perhaps.setFocusTraversable(false);
        pills.getStyleClass().add("pills");
        pills.setAlignment(Pos.CENTER_LEFT);
        age.getStyleClass().add("age");
        var names = new VBox(2, title, particulars, perhaps);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        line = new HBox(10, names, pills, age);
        line.getStyleClass().add("entry-line");
        whole = new VBox(heading, line);
    }

    @Override
    protected void updateItem(@Nullable PromiseRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(row.heading().orElse("").toUpperCase(Locale.ENGLISH));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        line.pseudoClassStateChanged(FIRST, row.heading().isPresent());
        title.setText(cut(row.title()));
        title.getStyleClass().removeAll("strong");
        particulars.setText(row.particulars());
        particulars.setManaged(!row.particulars().isEmpty());
        age.setText(row.age());
        pills.getChildren().clear();
        perhaps.setManaged(false);
        perhaps.setVisible(false);
        switch (row) {
            case Said said -> show(said);
            case Question question -> show(question);
        }
        setAccessibleText(String.join(", ", row.age(), title.getText(), row.particulars()));
        setGraphic(whole);
    }

    private void show(Said said) {
        title.getStyleClass().add("strong");
        EntryKind kind = EntryKind.of(said.owing().entry());
        pills.getChildren().add(new Pill(kind.tone(), kind.name()));
        if (!said.owing().resolution().isEmpty())
            pills.getChildren().add(new Pill(Tone.RESOLUTION, said.owing().resolution()));
        if (said.owing().entry().status() != Deliverable.Status.EXPECTED)
            pills.getChildren().add(new Pill(Tone.DEADLINE, said.owing().entry().status().label()));
        said.perhaps().ifPresent(paper -> {
            perhaps.setText("Perhaps “" + paper.title() + "” is it…");
            perhaps.setOnAction(event -> {
                model.choose(java.util.Optional.of(said));
                model.close();
            });
            perhaps.setManaged(true);
            perhaps.setVisible(true);
        });
    }

    private void show(Question question) {
        if (!question.unanswered().resolution().isEmpty())
            pills.getChildren().add(new Pill(Tone.RESOLUTION, question.unanswered().resolution()));
        question.unanswered().reply().map(Reply::kind).ifPresent(kind -> pills.getChildren()
                .add(new Pill(kind == Reply.Kind.ANSWERED ? Tone.SETTLED : Tone.PLAIN, question.age())));
        if (question.unanswered().reply().isPresent())
            age.setText("");
    }

    private static String cut(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1).stripTrailing() + "…";
    }
}
