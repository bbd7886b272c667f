package org.chancery.ui.shell;

import org.chancery.ui.kit.Destination;

/// An entry of the sidebar.
public enum Section {
    HORIZON("Horizon", new Destination.Horizon()), CALENDAR("Calendar", new Destination.Calendar()), MEETINGS(
            "Meetings", new Destination.Meetings()), DELIVERABLES(
                    "Deliverables", new Destination.Deliverables()), PROMISES("Promises",
                            new Destination.Promises()), DOCUMENTS("Documents",
                                    new Destination.Documents()), RESOLUTIONS("Resolutions",
                                            new Destination.Resolutions()), TO_REVIEW("To review",
                                                    Destination.ToReview.next()), RULES("Rules and days off",
                                                            new Destination.Rules());

    private final String label;
    private final Destination destination;

    Section(String label, Destination destination) {
        this.label = label;
        this.destination = destination;
    }

    public String label() {
        return label;
    }

    public Destination destination() {
        return destination;
    }
}
