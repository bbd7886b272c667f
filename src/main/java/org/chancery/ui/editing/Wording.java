package org.chancery.ui.editing;

import java.util.List;

/// What stands in the fields of an entry's form, as text.
///
/// @param status one of the labels of [StatusLabel]
/// @param reminders days before, the earliest first
public record Wording(String title, String when, String body, String resolution, String owner, String place,
        String status, String note, List<Integer> reminders) {

    public Wording {
        reminders = List.copyOf(reminders);
    }

    static Wording empty(String status) {
        return new Wording("", "", "", "", "", "", status, "", List.of());
    }
}
