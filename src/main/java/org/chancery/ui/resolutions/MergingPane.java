package org.chancery.ui.resolutions;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.jspecify.annotations.Nullable;

/// Where the resolution is chosen with which another is the same. Enter merges, Escape leaves both as they were.
final class MergingPane extends VBox {

    private final ResolutionsModel model;
    private final Runnable close;
    private final Label sentence = Typography.wrapped(Typography.plain(""));
    private final TextField filter = new TextField();
    private final ListView<Subject> list = new ListView<>();
    private List<Subject> others = List.of();

    MergingPane(ResolutionsModel model, Runnable close) {
        super(12);
        this.model = model;
        this.close = close;
        setId("resolution-merging");
        getStyleClass().add("notes");
        filter.setId("merge-filter");
        filter.setPromptText("Number, title or body");
        filter.setAccessibleText("Find the resolution that is the same");
        filter.textProperty().subscribe(this::narrow);
        list.setId("merge-list");
        list.setAccessibleText("Resolutions of the book");
        list.setCellFactory(view -> new SubjectCell());
        list.setPlaceholder(Typography.quiet("The book has no other resolution that is called so."));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button merge = Buttons.keyed(Buttons.primary("Merge into this one", this::merge), "Enter");
        merge.setId("merge");
        merge.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        var foot = new HBox(8, Buttons.keyed(Buttons.plain("Cancel", close), "Esc"), merge);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Typography.caption("The same as"), sentence, filter, list, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(Subject one) {
        others = model.others();
        sentence.setText("Choose the one that " + one.name().text()
                + " is the same as. All that stands under it moves there, its name goes on leading there, "
                + "and undo takes it back.");
        filter.setText(one.name().number());
        if (list.getItems().isEmpty())
            filter.clear();
        narrow(filter.getText());
    }

    private void narrow(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        list.getItems()
                .setAll(others.stream()
                        .filter(each -> wanted.stream().allMatch(text(each).toLowerCase(Locale.ROOT)::contains))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private static String text(Subject subject) {
        return (subject.name().text() + "  " + subject.title()).strip();
    }

    private void merge() {
        Subject into = list.getSelectionModel().getSelectedItem();
        if (into != null) {
            close.run();
            model.merge(into);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> merge();
            case ESCAPE -> close.run();
            case DOWN -> {
                if (event.getTarget() != filter)
                    return;
                list.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void requestFocus() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// One that can be merged with.
    private static final class SubjectCell extends ListCell<Subject> {
        @Override
        protected void updateItem(@Nullable Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(empty || subject == null ? null : text(subject));
        }
    }
}
