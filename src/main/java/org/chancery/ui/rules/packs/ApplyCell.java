package org.chancery.ui.rules.packs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Meeting;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.chancery.ui.rules.packs.ApplyRow.Heading;
import org.chancery.ui.rules.packs.ApplyRow.Proposal;
import org.jspecify.annotations.Nullable;

/// A meeting, or a deadline that is proposed for it with its tick, its date and how that is counted.
final class ApplyCell extends WrappingCell<ApplyRow> {

    private final ApplyModel model;

    ApplyCell(ApplyModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable ApplyRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case Heading(Meeting meeting) -> heading(meeting);
            case Proposal proposal -> proposal(proposal);
        });
        setAccessibleText(empty || row == null ? null : spoken(row));
    }

    private static String spoken(ApplyRow row) {
        return switch (row) {
            case Heading(Meeting meeting) -> meeting.title() + ", " + WhenLabel.medium(meeting.when());
            case Proposal p -> String.join(", ", p.owed().rule().what(), WhenLabel.medium(p.owed().when()), why(p),
                    p.taken() ? "ticked" : "not ticked");
        };
    }

    private static Node heading(Meeting meeting) {
        var line = new HBox(8, Typography.strong(meeting.title()), Typography.quiet(WhenLabel.medium(meeting.when())));
        line.getStyleClass().add("apply-heading");
        return line;
    }

    private Node proposal(Proposal proposal) {
        var tick = new CheckBox();
        tick.setSelected(proposal.taken());
        tick.setDisable(!proposal.possible());
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Take " + proposal.owed().rule().what());
        tick.setOnAction(event -> model.tick(proposal.owed(), tick.isSelected()));
        Label why = Typography.wrapped(Typography.quiet(why(proposal)));
        why.getStyleClass().add("small");
        var names = new VBox(1, Typography.wrapped(Typography.plain(proposal.owed().rule().what())), why);
        HBox.setHgrow(names, Priority.ALWAYS);
        Label date = proposal.taken()
                ? Typography.strong(WhenLabel.medium(proposal.owed().when()))
                : Typography.quiet(WhenLabel.medium(proposal.owed().when()));
        date.setWrapText(true);
        date.getStyleClass().add("apply-date");
        var line = new HBox(10, tick, names, date);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("apply-line");
        return line;
    }

    private static String why(Proposal proposal) {
        if (!proposal.possible())
            return "hangs on a deadline that is not taken";
        String ties = proposal.owed().standing()
                .map(standing -> " \u00b7 ties \u201c" + standing.title() + "\u201d, which has this date").orElse("");
        String cautions = String.join(" ", proposal.owed().why().cautions());
        return proposal.owed().why().sentence() + ties + (cautions.isEmpty() ? "" : ". " + cautions);
    }
}
