package org.chancery.agenda;

import java.util.Optional;
import org.chancery.time.When;

/// What stands in the book under a date: a meeting, or something that is due.
public sealed interface Entry permits Meeting, Deliverable {

    Id id();

    String title();

    /// The body that meets or that asked, if known.
    Optional<Id> body();

    /// The resolution or decision it belongs to, if any.
    Optional<Id> resolution();

    When when();

    Origin origin();

    /// The same entry on another date; what was doubtful about the old one is no longer.
    Entry dated(When when, Origin origin);

    /// The same entry on the same date, which hangs on nothing any more. Where the date is the one that stood before it was tied, its source comes
    /// back.
    default Entry untied() {
        return origin().tie()
                .map(tie -> tie.before().filter(stood -> stood.when().sameDateAs(when()))
                        .orElseGet(() -> new Origin.Stood(when(), new Origin.Typed())))
                .map(stood -> dated(stood.when(), stood.origin()))
                .orElse(this);
    }

    /// What a reader should look at again, in words: "The text says 10 am to 12 am". Empty if nothing.
    String doubt();

    /// The officer's own note; may be empty.
    String note();
}
