package org.chancery.desk.preparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Resolution;
import org.chancery.document.Evidence;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Outline.Section;
import org.chancery.extraction.Proposals;

/// What of the questions in a paper concerns one meeting.
final class Topic {

    private final Proposals paper;
    private final Optional<Resolution> under;
    private final Set<Integer> spokenOf;
    private final boolean itsOwn;

    /// @param under the resolution under which it meets
    /// @param all every place in any paper that speaks of the meeting or of what is owed for it
    /// @param own the places that speak of the meeting itself
    Topic(Proposals paper, Optional<Resolution> under, Set<Evidence> all, List<Evidence> own) {
        this.paper = paper;
        this.under = under;
        this.spokenOf = all.stream()
                .filter(e -> e.document().equals(paper.document().hash()))
                .map(Evidence::paragraph)
                .collect(Collectors.toSet());
        this.itsOwn = own.stream()
                .anyMatch(e -> e.document().equals(paper.document().hash())
                        && e.paragraph() < paper.outline().masthead().paragraphs());
    }

    boolean holds(Exchange exchange) {
        if (itsOwn)
            return true;
        if (under.isPresent())
            return section(exchange.question()).flatMap(Section::resolution)
                    .filter(name -> name.canMean(under.get().name("")))
                    .isPresent();
        return Stream.concat(Stream.of(exchange.question()), exchange.answers().stream()).anyMatch(spokenOf::contains);
    }

    private Optional<Section> section(int paragraph) {
        return paper.outline()
                .sections()
                .stream()
                .filter(section -> section.paragraph() <= paragraph)
                .reduce((earlier, later) -> later);
    }
}
