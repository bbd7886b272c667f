package org.chancery.extraction.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Masthead;
import org.chancery.extraction.Mention;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.extraction.references.Spotted;
import org.chancery.extraction.references.Symbols;

/// Reads the head of a paper: the paragraphs before its first numbered one, its first agenda item or its salutation.
final class Mastheads {

    private static final Pattern BEGINS_TEXT = Pattern.compile(
            "(?iu)^(dear |excellenc|madam|your excellenc|agenda item|item \\d|the secretariat .{0,80}presents? |.*\\bcompliments to\\b|"
                    + "meeting summary$|i have the honou?r|i am writing|madame|monsieur|le secrétariat .{0,80}présente|j'ai l'honneur|"
                    + "la secretaría .{0,80}saluda|tengo el honor|.*presente ses compliments|.*saluda atentamente).*");
    private static final Pattern CHAIR = Pattern.compile(
            "(?iu)(?:^|\\s)(?:chair|chairperson|president|co-chairs?|présidente?|presidente|presidenta)\\s*:\\s*(.+)");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(permanent representative|ambassador|high commissioner|minister|représentante? permanente?|ambassad|representante permanente|embajador).*");
    private static final int MOST_PARAGRAPHS = 14;
    private static final int LONGEST_LINE = 420;
    private static final int FEWEST_ROWS = 3;

    private Mastheads() {}

    static Masthead of(Document document, List<Mention> mentions, Bodies bodies) {
        List<Paragraph> head = document.paragraphs().subList(0, length(document, mentions));
        Optional<SessionName> session = head.stream()
                .flatMap(p -> Sessions.in(p.text(), bodies).stream())
                .map(Spotted::value)
                .findFirst();
        Optional<BodyName> body = session.flatMap(SessionName::body).or(() -> firstBody(head, bodies));
        Optional<Mention> meeting = mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.MEETING && m.evidence().paragraph() < head.size()
                        && m.when().precision().isExact())
                .findFirst();
        return new Masthead(body.map(BodyName::name).orElse(""), session.map(SessionName::label).orElse(""),
                meeting.map(Mention::when), Places.inLines(head), chair(head), office(head), Symbols.own(document),
                head.size());
    }

    private static int length(Document document, List<Mention> mentions) {
        int length = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            boolean text = paragraph.kind() == Paragraph.Kind.NUMBERED || paragraph.kind() == Paragraph.Kind.ITEM
                    || paragraph.text().length() > LONGEST_LINE || BEGINS_TEXT.matcher(paragraph.text()).matches();
            if (text || length == MOST_PARAGRAPHS)
                break;
            length++;
        }
        return Math.min(length, beforeRows(length, mentions));
    }

    /// A head with several dates is no head but the rows of a calendar: they begin with the line above the first of them.
    private static int beforeRows(int length, List<Mention> mentions) {
        List<Integer> dated = mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.MEETING && m.when().precision().isExact())
                .map(m -> m.evidence().paragraph())
                .filter(p -> p < length)
                .distinct()
                .toList();
        return dated.size() < FEWEST_ROWS ? length : Math.max(0, dated.getFirst() - 1);
    }

    private static Optional<BodyName> firstBody(List<Paragraph> head, Bodies bodies) {
        return head.stream().flatMap(p -> bodies.spot(p.text()).stream()).map(Spotted::value).findFirst();
    }

    private static String chair(List<Paragraph> head) {
        return chairLine(head).map(line -> line[0]).orElse("");
    }

    private static String office(List<Paragraph> head) {
        return chairLine(head).map(line -> line[1]).orElse("");
    }

    /// The chair and the office, on one line or on two.
    private static Optional<String[]> chairLine(List<Paragraph> head) {
        for (int i = 0; i < head.size(); i++) {
            Matcher chair = CHAIR.matcher(head.get(i).text());
            if (!chair.find())
                continue;
            String named = chair.group(1).strip();
            Matcher office = OFFICE.matcher(named);
            if (office.find())
                return Optional.of(new String[]{trimmed(named.substring(0, office.start())), office.group().strip()});
            String next = i + 1 < head.size() ? head.get(i + 1).text() : "";
            return Optional.of(new String[]{trimmed(named), OFFICE.matcher(next).lookingAt() ? next.strip() : ""});
        }
        return Optional.empty();
    }

    private static String trimmed(String name) {
        return name.replaceAll("[,;\\s]+$", "");
    }
}
