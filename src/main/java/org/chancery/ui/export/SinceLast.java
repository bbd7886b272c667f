package org.chancery.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.Dispatch;
import org.chancery.desk.exporting.ExportingCalendar.Preview;
import org.chancery.desk.exporting.Row;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;

/// When this calendar was last told anything, and the choice to tell it only what is new since.
final class SinceLast extends HBox {

    private final Label caption = Typography.caption("");
    private final CheckBox only = new CheckBox();

    SinceLast(ExportModel model) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        only.setId("since-last");
        only.selectedProperty().bindBidirectional(model.sinceLastProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(caption, gap, only);
        model.previewProperty().subscribe(found -> found.ifPresent(preview -> show(preview, model)));
    }

    private void show(Preview preview, ExportModel model) {
        String name = model.targetProperty().get().label();
        caption.setText(preview.last()
                .map(last -> "Since the last export, " + day(last))
                .orElse("Nothing was exported to " + name + " yet")
                .toUpperCase(java.util.Locale.ENGLISH));
        only.setVisible(preview.last().isPresent());
        preview.last().ifPresent(last -> only.setText("Only what changed since " + day(last) + " (" + changes(preview)
                + ")"));
        if (preview.last().isEmpty())
            only.setSelected(false);
    }

    private static String day(Dispatch last) {
        return WhenLabel.medium(Day.of(last.at().toLocalDate()));
    }

    /// "2 moved, 1 cancelled"; "nothing".
    private static String changes(Preview preview) {
        List<Difference> found = preview.rows().stream().filter(Row::possible).map(Row::difference).toList();
        String said = Arrays.stream(Difference.values())
                .filter(difference -> difference != Difference.UNCHANGED && found.contains(difference))
                .map(difference -> found.stream().filter(difference::equals).count() + " " + difference.label())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing" : said;
    }
}
