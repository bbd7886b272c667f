package org.chancery.desk.threads;

import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.ResolutionName;

/// A resolution or decision that can be followed: one of the book, or one that only its papers name.
///
/// @param id empty for one that only papers name
/// @param name with the short name of its body, as far as that is known
/// @param title may be empty
public record Subject(Optional<Id> id, ResolutionName name, String title) {}
