package org.chancery.extraction.proposals;

import org.chancery.extraction.titles.Titles;
import org.chancery.extraction.titles.DeadlineTitle;
import org.chancery.extraction.titles.MeetingTitle;
import org.chancery.extraction.titles.RowTitle;
import org.chancery.extraction.titles.Lead;
import org.chancery.extraction.titles.Completion;
import org.chancery.extraction.titles.Owner;
import org.chancery.extraction.titles.Antecedent;
import org.chancery.extraction.titles.Scene;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.ResolutionName;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Sentences;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.references.Acts;
import org.chancery.extraction.references.Adopters;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.extraction.references.Spotted;
import org.chancery.extraction.structure.Places;
import org.chancery.time.Moment;
import org.chancery.time.Recurring;

/// Turns one mention into what it proposes by itself.
final class Drafting {

    /// How many words may stand before "summary of": "Chair's summary of".
    private static final int PAPER_REACH = 4;

    /// Fewer marked words say too little to be a title; the sentence around them says it.
    private static final int TELLING = 3;
    /// The title of last resort, for a date in a paper that has no words beside it.
    private static final String NAMELESS = "Untitled";

    private final Scene.Setting setting;
    private final Adopters adopters;

    Drafting(Scene.Setting setting, Adopters adopters) {
        this.setting = setting;
        this.adopters = adopters;
    }

    /// Nothing for what is past, a period or a recurrence; what was to be and is postponed is still to come.
    Optional<Draft> draft(Mention mention) {
        if (mention.when() instanceof Recurring)
            return Optional.empty();
        return switch (mention.kind()) {
            case MEETING -> meeting(mention);
            case DEADLINE -> Optional.of(hasHours(mention)
                    ? meeting(Scene.of(setting, mention))
                    : deadline(Scene.of(setting, mention)));
            case PAST -> Optional.of(Scene.of(setting, mention))
                    .filter(scene -> isMeeting(scene) && Ending.postponed(scene).isPresent())
                    .map(this::meeting);
            case PERIOD -> Optional.empty();
        };
    }

    /// What marked words propose, of the kind that the officer says.
    Draft marked(Marking marking) {
        Scene scene = Scene.of(setting, marking.mention());
        Draft draft = marking.kind() == Proposal.Kind.MEETING ? meeting(scene) : deadline(scene);
        if (marking.date().isPresent())
            return draft.as(marking.kind());
        String words = marking.words().quote();
        boolean telling = Token.cut(words, 0, words.length()).stream().filter(Token::isWord).count() >= TELLING;
        return draft.as(marking.kind()).titled(Titles.finished(shortened(telling ? words : scene.sentence())));
    }

    private Optional<Draft> meeting(Mention mention) {
        Scene scene = Scene.of(setting, mention);
        return isCalendarsOwn(mention) || Lapsed.isMoved(scene) || Lapsed.isFree(scene)
                ? Optional.empty()
                : Optional.of(meeting(scene));
    }

    private boolean isMeeting(Scene scene) {
        String sentence = scene.sentence();
        return Token.cut(sentence, 0, sentence.length()).stream().anyMatch(t -> setting.lexicon().has(Role.MEETING, t));
    }

    /// What begins and ends at a clock time is attended, not due.
    private static boolean hasHours(Mention mention) {
        return mention.when() instanceof Moment moment && moment.until().isPresent();
    }

    /// The months that a calendar covers are no meeting.
    private boolean isCalendarsOwn(Mention mention) {
        if (mention.when().precision().isExact())
            return false;
        String text = setting.document().paragraphs().get(mention.evidence().paragraph()).text();
        int from = Math.max(0, mention.evidence().start() - Sentences.REACH);
        int to = Math.min(text.length(), mention.evidence().end() + Sentences.REACH);
        return Token.cut(text, from, to).stream().anyMatch(t -> setting.lexicon().has(Role.CALENDAR, t));
    }

    private Draft meeting(Scene scene) {
        MeetingTitle named = MeetingTitle.of(scene);
        Optional<SessionName> session = named.session();
        Optional<BodyName> body = named.body();
        String title = named.title();
        if (session.isEmpty() && title.isEmpty() && isMastheads(scene))
            session = sessionIn(setting.outline().masthead().meeting());
        Optional<String> row = RowTitle.of(scene);
        if (session.isEmpty() && (title.isEmpty() || isPartOf(title, row)))
            title = row.map(this::withoutPaper).orElse("");
        if (session.isEmpty() && row.isPresent())
            session = sessionIn(row.get());
        List<Mention> before = Lapsed.before(scene);
        if (session.isEmpty() && !before.isEmpty())
            session = MeetingTitle.of(Scene.of(setting, before.getFirst())).session();
        if (session.isEmpty() && isBare(title))
            session = Antecedent.of(scene);
        boolean nameless = title.isEmpty() && named.body().isEmpty() && scene.mention().kind() == Mention.Kind.DEADLINE;
        if (session.isEmpty() && (isDue(title) || nameless))
            return deadline(scene);
        if (named.session().isEmpty() && session.isPresent())
            body = session.flatMap(SessionName::body);
        if (body.isEmpty() && session.isEmpty())
            body = bodyIn(title);
        if (body.isEmpty() && (scene.inMasthead() || session.isPresent()))
            body = mastheadBody();
        if (session.isEmpty() && title.isEmpty())
            title = body.map(b -> b.shortName() + " meeting").orElseGet(() -> fallback(scene));
        String finished = named(Titles.finished(shortened(title)));
        return new Draft(Proposal.Kind.MEETING, finished, finished, scene.mention(), session, body.map(this::inFull),
                resolution(scene), "", place(scene), before, Ending.of(scene));
    }

    /// "Summary of the informal talks" is about the informal talks.
    private String withoutPaper(String row) {
        List<Token> words = Token.cut(row, 0, row.length());
        for (int at = 0; at < Math.min(words.size() - 2, PAPER_REACH); at++) {
            if (setting.lexicon().has(Role.PAPER, words.get(at))
                    && setting.lexicon().has(Role.PREPOSITION, words.get(at + 1)))
                return Titles.nouns(Clause.of(row), words.subList(at + 2, words.size()), setting.lexicon(),
                        Titles.LONGEST);
        }
        return row;
    }

    /// Whether the date is the one of the masthead's meeting.
    private boolean isMastheads(Scene scene) {
        return scene.inMasthead()
                && setting.outline().masthead().when().filter(scene.mention().when()::equals).isPresent();
    }

    /// Whether the row says the same and more, in no more than a line.
    private static boolean isPartOf(String title, Optional<String> row) {
        return row.filter(r -> r.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT))
                && r.length() <= Titles.LONGEST).isPresent();
    }

    /// Whether a row names a thing to be done, whatever its date was taken for: "Deadline for comments", "Submission of plans".
    private boolean isDue(String title) {
        List<Token> words = Clause.trimmedFront(Token.cut(title, 0, title.length()), setting.lexicon());
        return !words.isEmpty() && (setting.lexicon().match(Role.DEADLINE, words, 0) > 0
                || words.size() > 1 && setting.lexicon().has(Role.DEED, words.getFirst())
                        && setting.lexicon().match(Role.PREPOSITION, words, 1) > 0
                || words.size() > 1 && setting.lexicon().has(Role.ENDING, words.getLast()));
    }

    /// Whether a title is nothing but "session" or "meeting", which mean one that was named before.
    private boolean isBare(String title) {
        List<Token> words = Clause.trimmedFront(Token.cut(title, 0, title.length()), setting.lexicon());
        return words.size() == 1 && setting.lexicon().has(Role.BARE, words.getFirst());
    }

    /// "the Working Group" in a paper of the Working Group on Ports is that group.
    private BodyName inFull(BodyName body) {
        return mastheadBody().filter(whole -> whole.name().startsWith(body.name() + " on ")).orElse(body);
    }

    private Draft deadline(Scene scene) {
        DeadlineTitle named = DeadlineTitle.of(scene.clause(), setting.lexicon());
        String title = named.title();
        String whole = named.whole();
        if (title.isBlank()) {
            String row = RowTitle.of(scene).orElseGet(() -> fallback(scene));
            named = DeadlineTitle.of(Clause.of(row), setting.lexicon());
            title = named.title().isBlank() ? Lead.before(row, scene) : named.title();
            whole = named.title().isBlank() ? title : named.whole();
        }
        title = named(Titles.finished(shortened(Completion.of(title, scene))));
        Optional<ResolutionName> resolution = resolution(scene);
        Optional<BodyName> body = bodyInClause(scene)
                .or(() -> resolution.flatMap(adopters::bodyOf))
                .or(this::mastheadBody)
                .map(this::inFull);
        return new Draft(Proposal.Kind.DEADLINE, title, Completion.of(whole, scene), scene.mention(), Optional.empty(),
                body,
                resolution, Owner.of(named.owed(), scene.clause(), setting.lexicon()), "", Lapsed.before(scene),
                Optional.empty());
    }

    private String shortened(String title) {
        Clause clause = Clause.of(title);
        return clause.words(Titles.shortened(clause, clause.before(), setting.lexicon(), Titles.LONGEST));
    }

    /// Where no rule finds a name: the head of the clause, else of the sentence, else the paper's own title.
    private String fallback(Scene scene) {
        String words = Titles.nouns(scene.clause(), scene.clause().before(), setting.lexicon(), Titles.LONGEST);
        if (words.length() > 3)
            return words;
        String after = Titles.nouns(scene.clause(), scene.clause().after(), setting.lexicon(), Titles.LONGEST);
        return after.length() > 3 ? after : setting.document().title();
    }

    private static String named(String title) {
        return title.isBlank() ? NAMELESS : title;
    }

    private Optional<BodyName> bodyInClause(Scene scene) {
        List<Token> before = scene.clause().before();
        int from = before.isEmpty() ? scene.start() : before.getFirst().start();
        return scene.named()
                .stream()
                .filter(b -> b.start() >= from && b.end() <= scene.start())
                .reduce((first, second) -> second)
                .map(Spotted::value);
    }

    /// The body that a title names last: "Next meeting of the Harbour Committee".
    private Optional<BodyName> bodyIn(String title) {
        return setting.bodies().spot(title).stream().reduce((first, second) -> second).map(Spotted::value);
    }

    private Optional<SessionName> sessionIn(String words) {
        return Sessions.in(words, setting.bodies()).stream().map(Spotted::value).findFirst();
    }

    /// The body whose meeting the masthead is about.
    private Optional<BodyName> mastheadBody() {
        String body = setting.outline().masthead().body();
        boolean meets = !setting.outline().masthead().meeting().isEmpty()
                || setting.outline().masthead().when().isPresent();
        return body.isEmpty() || !meets
                ? Optional.empty()
                : setting.bodies().named(body).or(() -> Optional.of(new BodyName(body, body)));
    }

    /// The resolution of the section, else the one named nearest the date in its sentence.
    private Optional<ResolutionName> resolution(Scene scene) {
        return scene.section().flatMap(Outline.Section::resolution).or(() -> Acts.in(scene.sentence(), setting.bodies())
                .stream()
                .min(Comparator.comparingInt(a -> Math.abs(a.end() + scene.sentenceStart() - scene.start())))
                .map(Spotted::value)
                .map(adopters::adopted));
    }

    private String place(Scene scene) {
        String near = scene.text().substring(Math.max(scene.afterPreviousDate(), scene.sentenceStart()),
                Math.min(scene.beforeNextDate(), scene.sentenceEnd()));
        String place = Places.inSentence(near);
        return place.isEmpty() && isMastheads(scene) ? setting.outline().masthead().place() : place;
    }
}
