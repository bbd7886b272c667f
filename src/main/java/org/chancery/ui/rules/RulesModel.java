package org.chancery.ui.rules;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.rules.days.DaysModel;
import org.chancery.ui.rules.packs.PacksModel;

/// What dates are counted by: rules and days off, and which of the two is looked at.
public final class RulesModel {

    /// The two parts of the page.
    public enum Part {
        RULES("Rules"), DAYS_OFF("Days off");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final PacksModel packs;
    private final DaysModel days;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.RULES);

    public RulesModel(Desk desk, Background background, Consumer<Notice> tell) {
        packs = new PacksModel(desk, background, tell);
        days = new DaysModel(desk, background, tell);
    }

    PacksModel packs() {
        return packs;
    }

    DaysModel days() {
        return days;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    /// Reads the book again, as on each act.
    public void refresh() {
        packs.refresh();
        days.refresh();
    }

    /// Shows what a pack proposes for a body.
    public void open(String pack, Id body) {
        part.set(Part.RULES);
        packs.open(pack, body);
    }
}
