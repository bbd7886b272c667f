package org.chancery.ui.export;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.exporting.Remark;
import org.chancery.ui.kit.Typography;

/// What the calendar will not show as the book has it, a sentence for each reason with a few examples beside it.
final class RemarkList extends VBox {

    RemarkList(ExportModel model) {
        super(3);
        setId("export-remarks");
        getStyleClass().add("export-remarks");
        model.previewProperty().subscribe(found -> show(found.map(p -> p.remarks()).orElse(List.of())));
    }

    private void show(List<Remark> remarks) {
        getChildren().setAll(remarks.stream().map(RemarkList::line).toList());
        setManaged(!remarks.isEmpty());
        setVisible(!remarks.isEmpty());
    }

    private static HBox line(Remark remark) {
        Label sentence = Typography.plain(remark.sentence());
        sentence.setMinWidth(USE_PREF_SIZE);
        Label examples = Typography.quiet(String.join("; ", remark.examples()));
        examples.setMinWidth(0);
        HBox.setHgrow(examples, Priority.ALWAYS);
        var line = new HBox(8, sentence, examples);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setAccessibleText(remark.sentence() + " " + examples.getText());
        return line;
    }
}
