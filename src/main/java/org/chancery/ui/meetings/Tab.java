package org.chancery.ui.meetings;

import org.chancery.desk.preparing.Preparation;

/// The sides from which a meeting is looked at.
enum Tab {
    PREPARE("Prepare"), AGENDA("Agenda"), DOCUMENTS("Documents"), DELIVERABLES("Deliverables"), NOTES("Notes");

    private final String name;

    Tab(String name) {
        this.name = name;
    }

    /// Its name, with how many there are: "Deliverables 6".
    String label(Preparation preparation) {
        int count = switch (this) {
            case PREPARE, NOTES -> 0;
            case AGENDA -> preparation.agenda().size();
            case DOCUMENTS -> preparation.papers().size();
            case DELIVERABLES -> preparation.owed().size();
        };
        return count == 0 ? name : name + " " + count;
    }
}
