package org.chancery.ui.editing;

import java.util.List;

/// What stands in the fields of an entry's form, as text.
///
/// @param kind one of the labels of [KindLabel]; empty for a meeting
/// @param status one of the labels of [StatusLabel]
/// @param awaited how many documents are to come; empty where they are not counted, and for a meeting
/// @param reminders days before, the earliest first
public record Wording(String title, String when, String body, String resolution, String kind, String owner,
        String addressee,
        String place,
        String awaited,
        String status, String note, List<Integer> reminders) {

    public Wording {
        reminders = List.copyOf(reminders);
    }

    /// @param kind one of the labels of [KindLabel]; empty for a meeting
    static Wording empty(String kind, String status, List<Integer> reminders) {
        return new Wording("", "", "", "", kind, "", "", "", "", status, "", reminders);
    }
}
