package org.chancery.ui.meetings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.preparing.Speaking;
import org.chancery.ui.dossier.AskedCard;
import org.chancery.ui.dossier.OwedLine;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.DrawnCell;
import org.chancery.ui.meetings.DossierRow.AskedRow;
import org.chancery.ui.meetings.DossierRow.Caption;
import org.chancery.ui.meetings.DossierRow.ItemRow;
import org.chancery.ui.meetings.DossierRow.Nothing;
import org.chancery.ui.meetings.DossierRow.OwedRow;
import org.chancery.ui.meetings.DossierRow.PaperRow;
import org.chancery.ui.meetings.DossierRow.PartRow;
import org.chancery.ui.meetings.DossierRow.PassageRow;

/// A row of the dossier, drawn as what it is.
final class DossierCell extends DrawnCell<DossierRow> {

    private final MeetingsModel model;

    DossierCell(MeetingsModel model) {
        super("dossier-cell");
        this.model = model;
    }

    @Override
    protected Node draw(DossierRow row) {
        return switch (row) {
            case Caption c -> caption(c.text());
            case Nothing n -> styled(Typography.wrapped(Typography.quiet(n.sentence())), "nothing-line");
            case PartRow part -> part(part);
            case OwedRow o -> new OwedLine(o.owed(), model.year());
            case AskedRow a -> spaced(new AskedCard(a.asked()));
            case ItemRow i -> item(i);
            case PaperRow p -> paper(p.paper());
            case PassageRow p -> passage(p.passage());
        };
    }

    @Override
    protected String spoken(DossierRow row) {
        return switch (row) {
            case Caption c -> c.text();
            case Nothing n -> n.sentence();
            case PartRow part -> words(part);
            case OwedRow o -> OwedLine.spoken(o.owed(), model.year());
            case AskedRow a -> AskedCard.spoken(a.asked());
            case ItemRow i -> "Item " + i.item().number() + ", " + i.item().title();
            case PaperRow p -> p.paper().title();
            case PassageRow p -> p.passage().text();
        };
    }

    private static Node part(PartRow row) {
        Label date = Typography.strong(String.valueOf(row.number()));
        date.getStyleClass().add("item-number");
        Label words = Typography.wrapped(row.here() ? Typography.strong(words(row)) : Typography.plain(words(row)));
        return line(date, words);
    }

    private static String words(PartRow row) {
        Meeting part = row.part();
        String when = part.when().latest().isPresent()
                ? WhenLabel.medium(part.when()) + ", " + part.standing()
                : part.standing();
        return part.title() + " · " + when + (row.here() ? " · this part" : "");
    }

    private static Node caption(String text) {
        return styled(Typography.caption(text), "dossier-caption");
    }

    private static Node item(ItemRow row) {
        Label number = Typography.strong(row.item().number());
        number.getStyleClass().add("item-number");
        return line(number, Typography.wrapped(Typography.plain(row.item().title())));
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

    private static Node spaced(Node card) {
        return styled(new VBox(card), "asked-place");
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
