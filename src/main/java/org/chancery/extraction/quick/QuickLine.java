package org.chancery.extraction.quick;

import java.util.List;
import java.util.Optional;

/// What one line says by itself, before the book is asked whom and what its names mean.
///
/// @param title what is left when everything else is taken out
/// @param kinds what it can be, the likeliest first: one where the line tells, both where nothing does
/// @param timings when it can be; more than one where the line does not tell which date is meant
/// @param owner who owes it, or a place where it is a meeting: what stands behind a comma after the date; may be empty
/// @param tail the last words behind a comma of a line without a date, which may be an owner; may be empty
/// @param place behind "@"; may be empty
/// @param resolution behind "#"; may be empty
/// @param note what stands behind a second comma after the date; may be empty
/// @param reminders days before, as written; empty where the line says nothing of reminders
/// @param slips what cannot be, in a sentence each, such as a day that no calendar has: nothing can be kept until they are mended
public record QuickLine(String title, List<Said> kinds, List<Timing> timings, String owner, String tail, String place,
        String resolution, String note, Optional<List<Integer>> reminders, List<String> slips) {

    /// What something is.
    public enum Kind {
        MEETING, DEADLINE, PROMISE, ASK
    }

    /// What it is, and the word that says so.
    ///
    /// @param why "“by” sets a last day"; empty where nothing says so
    public record Said(Kind kind, String why) {}

    public QuickLine {
        kinds = List.copyOf(kinds);
        timings = List.copyOf(timings);
        reminders = reminders.map(List::copyOf);
        slips = List.copyOf(slips);
    }
}
