package org.chancery.extraction;

import java.time.Instant;
import org.chancery.document.Evidence;

/// What an officer read otherwise than the reader did, by marking other words in the paper.
///
/// @param before how the part read, for a person: "Mon 28 Oct 2024"; empty if there was nothing
/// @param after how it has read since
/// @param words what was marked
public record Correction(Part part, String before, String after, Evidence words, Instant at) {

    /// The part of a proposal that was corrected.
    public enum Part {
        DATE, TITLE, OWNER, ADDRESSEE, PLACE
    }
}
