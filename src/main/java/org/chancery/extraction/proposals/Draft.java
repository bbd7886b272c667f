package org.chancery.extraction.proposals;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;

/// What one mention proposes by itself, before it is joined with others that say the same.
///
/// @param title as short as a diary wants it; empty where the session says all
/// @param whole the title before it was shortened
/// @param session the session it names, if any
/// @param old earlier dates of the same thing that the sentence says no longer hold
record Draft(Proposal.Kind kind, String title, String whole, Mention mention, Optional<SessionName> session,
        Optional<BodyName> body, String resolution, String owner, String place, List<Mention> old) {

    /// The body's name and the session's, where there is a session.
    Optional<String> sessionTitle() {
        return session
                .map(s -> body.map(b -> b.shortName() + (s.isCode() ? " " : ", ") + s.label()).orElseGet(s::label));
    }
}
