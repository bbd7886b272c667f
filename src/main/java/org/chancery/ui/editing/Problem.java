package org.chancery.ui.editing;

/// A slip in a form, shown at its field.
///
/// @param sentence what is the matter and what would be right
public record Problem(Field field, String sentence) {

    /// The fields that can be filled in wrongly.
    public enum Field {
        TITLE, WHEN, RESOLUTION, AWAITED, REMINDERS
    }
}
