package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import org.chancery.document.Paragraph;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.extraction.references.Spotted;

/// Which session a text means by "the session": the last one it named before.
public final class Antecedent {

    /// How many paragraphs back a reader still remembers it.
    private static final int REACH = 4;

    private Antecedent() {}

    public static Optional<SessionName> of(Scene scene) {
        Optional<SessionName> here = scene.sessions()
                .stream()
                .filter(s -> s.end() <= scene.start())
                .reduce((first, second) -> second)
                .map(Spotted::value);
        if (here.isPresent())
            return here;
        int position = scene.paragraph().position();
        for (int back = position - 1; back >= Math.max(0, position - REACH); back--) {
            List<Spotted<SessionName>> named = scene.setting().sessions(back);
            if (!named.isEmpty())
                return Optional.of(named.getLast().value());
        }
        return Optional.empty();
    }
}
