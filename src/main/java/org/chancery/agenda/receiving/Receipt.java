package org.chancery.agenda.receiving;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.document.Hash;

/// A document or an event that came for a deliverable.
///
/// @param received the day on which it came
/// @param paper the paper, where it is in the book
/// @param what it was, in words: "Concept note, English advance"; may be empty
public record Receipt(Id id, Id deliverable, LocalDate received, Optional<Hash> paper, String what) {}
