package org.chancery.desk.calendars;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.time.When;

/// One event of a calendar file beside what is in the book.
///
/// @param number of the line among those of the file, from 0
/// @param meeting whether it is a meeting, and not something owed
/// @param when empty for what could not be read
/// @param entry the entry in the book that it is, or may be
/// @param differences what taking it changes; none for a new one
/// @param reason why it is refused, or is to be looked at; empty if there is nothing to say
/// @param remarks what to know about how it was read, each a sentence
/// @param proposed what is done about it unless the officer decides otherwise
public record CalendarLine(int number, Kind kind, boolean meeting, String title, Optional<When> when,
        Optional<Id> entry, List<Difference> differences, String reason, List<String> remarks, Decision proposed) {

    /// @see CalendarLine#kind()
    public enum Kind {
        /// It is not in the book.
        NEW,
        /// It is in the book, and something about it is different.
        CHANGED,
        /// It is in the book, and does not take place any more.
        CANCELLED,
        /// It is in the book as the calendar has it, or as the officer made it since.
        UNCHANGED,
        /// It may be something that is in the book: the officer says.
        UNCLEAR,
        /// It cannot be taken.
        REFUSED;

        /// What may be decided about it.
        public List<Decision> decisions() {
            return switch (this) {
                case NEW, CHANGED, CANCELLED -> List.of(Decision.LEAVE, Decision.TAKE);
                case UNCLEAR -> List.of(Decision.LEAVE, Decision.SAME, Decision.NEW);
                case UNCHANGED, REFUSED -> List.of(Decision.LEAVE);
            };
        }
    }

    public CalendarLine {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }
}
