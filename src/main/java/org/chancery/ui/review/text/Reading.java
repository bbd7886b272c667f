package org.chancery.ui.review.text;

import java.util.List;

/// How marked words were read, and why: what an officer needs in order to trust it or to correct it.
///
/// @param purpose what the words are for: "Meeting", "Due", "Past", "Period", "Promise", "Ask"
/// @param value what was read: "Mon 28 Oct 2024", "May 2025", "no date"
/// @param why rule, context and assumption, in a sentence
/// @param doubts what makes it unsure, each in a sentence
public record Reading(String purpose, String value, String why, List<String> doubts) {

    public Reading {
        doubts = List.copyOf(doubts);
    }
}
