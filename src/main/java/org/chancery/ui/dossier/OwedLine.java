package org.chancery.ui.dossier;

import org.chancery.agenda.Deliverable;
import org.chancery.desk.preparing.Owed;

/// Something owed, as a line of a dossier.
public final class OwedLine extends DatedLine {

    /// @param year the year that goes without saying
    public OwedLine(Owed owed, int year) {
        this(owed, OwedWords.of(owed, year));
    }

    private OwedLine(Owed owed, OwedWords words) {
        super(words.date(), owed.deliverable().title(), words.aside(), words.distance(), words.tone());
        standing(words.standing(), owed.deliverable().status() == Deliverable.Status.MET);
    }

    /// What a screen reader says of it.
    public static String spoken(Owed owed, int year) {
        OwedWords words = OwedWords.of(owed, year);
        return String.join(", ", words.date(), owed.deliverable().title(), words.aside(), words.standing(),
                words.distance());
    }
}
