package org.chancery.agenda.rules;

import org.chancery.agenda.Id;

/// That the rules of a pack apply to the meetings of a body: those in the book, and those that are yet to come into it.
///
/// @param pack the name of the pack
public record RuleApplication(String pack, Id body) {}
