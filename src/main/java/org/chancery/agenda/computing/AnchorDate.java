package org.chancery.agenda.computing;

import org.chancery.time.When;

/// What an anchor is called and when it is, as well as that is known.
///
/// @param name words that can follow "before": "OEWG-H, first session opens", "circulation of the draft"
public record AnchorDate(String name, When when) {}
