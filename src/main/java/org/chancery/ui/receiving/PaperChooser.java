package org.chancery.ui.receiving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.ui.kit.Typography;

/// The papers of the book, the likeliest first, narrowed down by words; one of them or none is chosen.
final class PaperChooser extends VBox {

    private final TextField filter = new TextField();
    private final ListView<LikelyPaper> list = new ListView<>();
    private List<LikelyPaper> papers = List.of();

    /// @param chosen told which paper is chosen; empty for none
    PaperChooser(Consumer<Optional<LikelyPaper>> chosen) {
        super(6);
        filter.setId("paper-filter");
        filter.setPromptText("Filter papers");
        filter.setAccessibleText("Filter papers");
        filter.textProperty().subscribe(words -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty())
                    list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setId("likely-papers");
        list.setAccessibleText("Papers of the book, the likeliest first");
        list.setCellFactory(view -> new PaperCell());
        list.setPlaceholder(Typography.quiet("No paper of the book is left to choose."));
        list.getSelectionModel().selectedItemProperty().subscribe(paper -> chosen.accept(Optional.ofNullable(paper)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
                list.getSelectionModel().clearSelection();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
    }

    void show(List<LikelyPaper> papers) {
        this.papers = papers;
        narrow();
    }

    private void narrow() {
        List<String> words = List.of(filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        list.getItems().setAll(papers.stream().filter(paper -> {
            String text = (paper.title() + " " + paper.symbol()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(text::contains);
        }).toList());
    }
}
