package org.chancery.ui.calendar.pages;

import java.time.LocalDate;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;

/// What a hand can do on a page of the calendar.
public interface Hand {

    /// Points at an entry.
    void choose(Id entry);

    /// Takes an entry up: the paragraph it comes from, or its form.
    void open(Id entry);

    void goTo(LocalDate day);

    /// Begins something new on a day.
    void begin(LocalDate day);

    /// Asks for all that stands on a day.
    void unfold(LocalDate day);

    /// Carries a meeting from one of its days to another day.
    void carry(Meeting meeting, LocalDate from, LocalDate to);
}
