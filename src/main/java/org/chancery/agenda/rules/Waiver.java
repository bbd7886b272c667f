package org.chancery.agenda.rules;

import org.chancery.agenda.Id;

/// That a rule makes nothing due for one meeting, as the officer said when it was proposed.
///
/// @param rule the key of the rule: "un-habitat/documents"
public record Waiver(String rule, Id meeting) {}
