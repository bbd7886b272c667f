package org.chancery.desk.exporting;

import java.util.List;

/// Something that a calendar will not show as the book has it, said before the file is written.
///
/// @param sentence for a person, with the count in it
/// @param examples a few of what it is about, each in a line
public record Remark(Reason reason, String sentence, int count, List<String> examples) {

    /// @see Remark#reason()
    public enum Reason {
        ALARMS_LEFT_OUT, ALARMS_AS_ENTRIES, EVENING_BEFORE, NO_DATE, INEXACT_LEFT_OUT, INEXACT_ON_LAST_DAY, END_NOT_KNOWN, IN_UTC, TASKS_IGNORED, ADDED_ANEW, REFUSED_IF_KNOWN
    }

    public Remark {
        examples = List.copyOf(examples);
    }
}
