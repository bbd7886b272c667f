package org.chancery.ui.rules.packs;

/// What is being done with a pack.
sealed interface Mode {

    /// It is read as sentences.
    record Reading() implements Mode {}

    /// Its text is written.
    record Writing(PackDraft draft) implements Mode {}

    /// It is applied to a body.
    record Applying(ApplyModel model) implements Mode {}
}
