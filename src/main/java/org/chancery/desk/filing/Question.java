package org.chancery.desk.filing;

import java.util.List;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposals;

/// What a paper asks and does not answer.
///
/// @param body whose paper it is; empty if it does not say
/// @param resolution number of the resolution or decision under whose heading it stands; empty if none
public record Question(Paragraph paragraph, String body, String resolution) {

    static List<Question> unansweredIn(Proposals said) {
        return said.unanswered()
                .stream()
                .map(exchange -> said.document().paragraphs().get(exchange.question()))
                .map(asks -> new Question(asks, said.outline().body(), resolution(said.outline(), asks)))
                .toList();
    }

    private static String resolution(Outline outline, Paragraph asks) {
        return outline.sections()
                .stream()
                .filter(section -> section.paragraph() <= asks.position())
                .reduce((first, second) -> second)
                .flatMap(Outline.Section::resolution)
                .map(ResolutionName::number)
                .orElse("");
    }
}
