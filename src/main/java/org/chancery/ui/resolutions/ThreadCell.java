package org.chancery.ui.resolutions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.preparing.Speaking;
import org.chancery.desk.threads.Strand;
import org.chancery.desk.threads.Strand.Due;
import org.chancery.desk.threads.Strand.Met;
import org.chancery.desk.threads.Strand.Spoke;
import org.chancery.ui.dossier.AskedCard;
import org.chancery.ui.dossier.DatedLine;
import org.chancery.ui.dossier.OwedLine;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.chancery.ui.resolutions.ThreadRow.AskedRow;
import org.chancery.ui.resolutions.ThreadRow.Caption;
import org.chancery.ui.resolutions.ThreadRow.Nothing;
import org.chancery.ui.resolutions.ThreadRow.PaperRow;
import org.chancery.ui.resolutions.ThreadRow.PassageRow;
import org.chancery.ui.resolutions.ThreadRow.StrandRow;
import org.jspecify.annotations.Nullable;

/// A row of a thread, drawn as what it is.
final class ThreadCell extends WrappingCell<ThreadRow> {

    private final ResolutionsModel model;
    private @Nullable ThreadRow drawn;

    ThreadCell(ResolutionsModel model) {
        this.model = model;
        getStyleClass().add("dossier-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable ThreadRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            drawn = null;
            setGraphic(null);
            setAccessibleText(null);
        } else if (!row.equals(drawn)) {
            drawn = row;
            setGraphic(draw(row));
            setAccessibleText(spoken(row));
        }
    }

    private Node draw(ThreadRow row) {
        return switch (row) {
            case Caption c -> styled(Typography.wrapped(Typography.caption(c.text())), "dossier-caption");
            case Nothing n -> styled(Typography.wrapped(Typography.quiet(n.sentence())), "nothing-line");
            case StrandRow s -> strand(s.strand());
            case AskedRow a -> styled(new VBox(new AskedCard(a.asked())), "asked-place");
            case PaperRow p -> paper(p.paper());
            case PassageRow p -> passage(p.passage());
        };
    }

    private Node strand(Strand strand) {
        return switch (strand) {
            case Spoke spoke -> line(StrandWords.of(spoke, model.year()), Tone.PLAIN);
            case Met met -> line(StrandWords.of(met, model.year()), met.over() ? Tone.PLAIN : Tone.DEADLINE);
            case Due due -> new OwedLine(due.owed(), model.year());
        };
    }

    private static Node line(StrandWords words, Tone tone) {
        return new DatedLine(words.date(), words.title(), words.aside(), words.distance(), tone)
                .standing(words.standing(), false);
    }

    private String spoken(ThreadRow row) {
        return switch (row) {
            case Caption c -> c.text();
            case Nothing n -> n.sentence();
            case StrandRow(Spoke spoke) -> StrandWords.of(spoke, model.year()).spoken();
            case StrandRow(Met met) -> StrandWords.of(met, model.year()).spoken();
            case StrandRow(Due due) -> OwedLine.spoken(due.owed(), model.year());
            case AskedRow a -> AskedCard.spoken(a.asked());
            case PaperRow p -> p.paper().title();
            case PassageRow p -> p.passage().text();
        };
    }

    private static Node paper(Speaking paper) {
        var names = new VBox(2, Typography.wrapped(Typography.strong(paper.title())),
                Typography.quiet(paper.fileName() + " · " + paper.format().label()));
        return styled(line(names), "paper-line");
    }

    private static Node passage(Passage passage) {
        Label number = Typography.quiet(passage.label().isEmpty() ? "" : "¶" + passage.label());
        number.getStyleClass().add("item-number");
        return line(number, Typography.wrapped(Typography.plain(passage.text())));
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(parts[parts.length - 1], Priority.ALWAYS);
        line.getStyleClass().add("dossier-line");
        return line;
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
