package org.chancery.ui.receiving;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A paper that may be it, what speaks for it, and when it came into the book.
final class PaperCell extends WrappingCell<LikelyPaper> {

    private final Label title = Typography.wrapped(Typography.plain(""));
    private final Label reasons = Typography.wrapped(Typography.quiet(""));
    private final Label added = Typography.quiet("");
    private final HBox line;

    PaperCell() {
        super(0);
        getStyleClass().add("paper-cell");
        reasons.getStyleClass().add("small");
        added.setMinWidth(USE_PREF_SIZE);
        var names = new VBox(2, title, reasons);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        line = new HBox(12, names, added);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("paper-line");
    }

    @Override
    protected void updateItem(@Nullable LikelyPaper paper, boolean empty) {
        super.updateItem(paper, empty);
        setText(null);
        if (empty || paper == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(paper.title());
        title.getStyleClass().removeAll("strong");
        if (paper.isTelling())
            title.getStyleClass().add("strong");
        reasons.setText(said(paper));
        reasons.setManaged(!reasons.getText().isEmpty());
        added.setText("added " + WhenLabel.brief(Day.of(paper.added()), 0));
        setAccessibleText(String.join(", ", title.getText(), reasons.getText(), added.getText()));
        setGraphic(line);
    }

    private static String said(LikelyPaper paper) {
        String why = String.join(", ", paper.reasons());
        return Stream.of(paper.symbol(), why.isEmpty() ? "" : "Perhaps: " + why).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
