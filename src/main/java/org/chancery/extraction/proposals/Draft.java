package org.chancery.extraction.proposals;

import org.chancery.extraction.titles.Titles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.ResolutionName;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;

/// What one mention proposes by itself, before it is joined with others that say the same.
///
/// @param title as short as a diary wants it; empty where the session says all
/// @param whole the title before it was shortened
/// @param session the session it names, if any
/// @param ending that it does not take place on that date; empty if it does
/// @param old earlier dates of the same thing that the sentence says no longer hold
record Draft(Proposal.Kind kind, String title, String whole, Mention mention, Optional<SessionName> session,
        Optional<BodyName> body, Optional<ResolutionName> resolution, String owner, String place, List<Mention> old,
        Optional<Ending> ending) {

    /// The same, of this body where it has none of its own.
    Draft withBody(Optional<BodyName> other) {
        return new Draft(kind, title, whole, mention, session, body.or(() -> other), resolution, owner, place, old,
                ending);
    }

    Draft as(Proposal.Kind other) {
        return new Draft(other, title, whole, mention, session, body, resolution,
                other == Proposal.Kind.MEETING ? "" : owner, place, old, ending);
    }

    /// Under a title of the officer's own words, which name nobody for sure.
    Draft titled(String other) {
        return new Draft(kind, other, other, mention, Optional.empty(), body, resolution, "", place, old,
                ending);
    }

    /// The body's name, shortened where it must be, and the session's; empty where there is no session.
    Optional<String> sessionTitle() {
        return session.map(s -> body.map(b -> title(b.shortName(), s)).orElseGet(() -> Titles.finished(s.label())));
    }

    private static String title(String body, SessionName session) {
        String name = body;
        String rest = (session.isCode() ? " " : ", ") + session.label();
        for (int cut = lastSmallWord(name); cut > 0
                && (name + rest).length() > Titles.LONGEST; cut = lastSmallWord(name)) {
            name = name.substring(0, cut);
        }
        return name + rest;
    }

    private static int lastSmallWord(String name) {
        return Stream.of(" of ", " on ", " for ", " and ", " de ", " sur ", " sobre ").mapToInt(name::lastIndexOf).max()
                .orElse(-1);
    }
}
