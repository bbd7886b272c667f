package org.chancery.extraction;

/// What a paragraph does in the discussion that a paper records.
///
/// @param paragraph position of the paragraph
public record Turn(int paragraph, Kind kind) {

    /// @see Turn#kind()
    public enum Kind {
        /// It tells, welcomes, holds an opinion.
        STATEMENT,
        /// It asks something, or for something.
        QUESTION,
        /// It answers what was asked.
        ANSWER,
        /// Somebody gives their word in it, with or without a date.
        PROMISE
    }
}
