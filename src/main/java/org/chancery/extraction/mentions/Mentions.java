package org.chancery.extraction.mentions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.dates.DateReader;
import org.chancery.extraction.dates.Expression;
import org.chancery.extraction.dates.Resolved;
import org.chancery.extraction.dates.Resolver;
import org.chancery.extraction.dates.YearGiver;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;

/// Every date expression of a document, in order of appearance.
public final class Mentions {

    private static final ZoneId DUTY_STATION = ZoneId.of("Africa/Nairobi");

    private Mentions() {}

    /// @param asOf the day on which the document is read: it decides what is past, and years that the text leaves out
    public static List<Mention> in(Document document, LocalDate asOf) {
        List<Mention> mentions = new ArrayList<>();
        Vocabulary vocabulary = Vocabulary.of(document.language());
        var resolver = new Resolver(asOf, DUTY_STATION);
        for (Paragraph paragraph : document.paragraphs()) {
            Tokens tokens = Lexer.tokens(paragraph.text(), vocabulary);
            for (Expression expression : DateReader.read(tokens)) {
                String words = tokens.quote(expression.first(), expression.end() - 1);
                YearGiver years = YearGiver.after(asOf, 60, true, "as the next after the day of reading");
                for (Resolved resolved : resolver.resolve(expression, words, years, Optional.empty())) {
                    Evidence evidence = Evidence.of(document, paragraph, tokens.at(expression.first()).start(),
                            tokens.at(expression.end() - 1).end());
                    mentions.add(new Mention(Mention.Kind.PERIOD, resolved.when(), evidence, resolved.doubts(),
                            expression.rule()));
                }
            }
        }
        return List.copyOf(mentions);
    }
}
