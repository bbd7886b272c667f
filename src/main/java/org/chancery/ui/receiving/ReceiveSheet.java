package org.chancery.ui.receiving;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Deliverable;
import org.chancery.desk.receiving.Arrival.Extent;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.receiving.ReceiveModel.Opened;

/// The sheet on which an officer says what came for something owed. Ctrl+Enter keeps it, Escape leaves all as it is.
public final class ReceiveSheet extends VBox {

    private final ReceiveModel model;
    private final Runnable close;
    private final Label title = Typography.wrapped(new Label("What came"));
    private final Label standing = Typography.wrapped(Typography.quiet(""));
    private final TextField words = new TextField();
    private final TextField day = new TextField();
    private final HBox extents = new HBox(16);
    private final PaperChooser papers;

    /// @param close takes the sheet away
    public ReceiveSheet(ReceiveModel model, Runnable close) {
        super(12);
        this.model = model;
        this.close = close;
        this.papers = new PaperChooser(model::choose);
        setId("receive-sheet");
        getStyleClass().addAll("sheet", "receive-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/promises.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        title.getStyleClass().add("sheet-title");
        VBox.setVgrow(papers, Priority.ALWAYS);
        getChildren().addAll(new VBox(4, title, standing),
                Typography.caption("The paper that came, the likeliest first"), papers, fields(), extents, problem(),
                foot());
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                papers.lookup("#paper-filter").requestFocus();
        });
    }

    private Node fields() {
        words.setId("what-came");
        words.setPromptText("or in words: “Read out in the meeting of 4 December”");
        words.textProperty().bindBidirectional(model.wordsProperty());
        day.setId("came-on");
        day.textProperty().bindBidirectional(model.dayProperty());
        var row = new HBox(12, named("What it is", words), named("Came on", day));
        HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
        return row;
    }

    static VBox named(String name, TextField field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return new VBox(4, label, field);
    }

    private Node problem() {
        Label sentence = Typography.wrapped(new Label());
        sentence.getStyleClass().add("alarm");
        Runnable say = () -> {
            Optional<String> trouble = model.troubleProperty().get().map(Trouble::sentence);
            sentence.setText(trouble.orElse(model.remarkProperty().get()));
            sentence.setManaged(!sentence.getText().isEmpty());
        };
        model.troubleProperty().subscribe(say);
        model.remarkProperty().subscribe(say);
        say.run();
        return sentence;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keep = Buttons.primary("Mark received", model::keep);
        keep.setId("keep-receipt");
        var foot = new HBox(10, gap, Buttons.keyed(Buttons.plain("Leave as it is", close), "Esc"),
                Buttons.keyed(keep, "Ctrl+Enter"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(Opened opened) {
        Deliverable owed = opened.came().deliverable();
        title.setText("What came for “" + owed.title() + "”");
        standing.setText("It is " + opened.came().standing().label() + ".");
        papers.show(opened.papers());
        showExtents(opened);
    }

    /// Where documents are counted, one more or all of them; else all of it or a part.
    private void showExtents(Opened opened) {
        int awaited = opened.came().deliverable().awaited();
        int next = opened.came().arrived().size() + 1;
        var group = new ToggleGroup();
        if (awaited > 0)
            extents.getChildren().setAll(extent(group, next + " of " + awaited, Extent.COUNTED),
                    extent(group, "That is all of it", Extent.ALL));
        else
            extents.getChildren().setAll(extent(group, "That is all of it", Extent.COUNTED),
                    extent(group, "A part, more is to come", Extent.PART));
    }

    private RadioButton extent(ToggleGroup group, String text, Extent extent) {
        var button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setSelected(model.extentProperty().get() == extent);
        button.setOnAction(event -> model.extentProperty().set(extent));
        return button;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE)
            close.run();
        else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown())
            model.keep();
        else
            return;
        event.consume();
    }
}
