package org.chancery.extraction.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extraction.clauses.Token;

/// Finds the sessions and meetings that a text names by number: "the 2024 second session of the Executive Board", "COP 10",
/// "Harbour Board, twelfth executive session", "deuxième session du Conseil exécutif".
public final class Sessions {

    private static final Set<String> NOUNS = Set.of("session", "sessions", "meeting", "réunion", "reunión", "sesión",
            "período", "periodo");
    private static final Set<String> OF = Set.of("of", "de", "du", "del", "for", "pour", "para");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "el", "los", "las", "l'");
    private static final Set<String> RESUMED = Set.of("resumed", "reprise", "reanudado", "reanudada");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "sa", "leur", "su");
    private static final int POSSESSIVE_REACH = 10;
    private static final int MOST_QUALIFIERS = 3;

    private final List<Token> tokens;
    private final Bodies known;
    private final List<Spotted<BodyName>> bodies;

    private Sessions(List<Token> tokens, Bodies known) {
        this.tokens = tokens;
        this.known = known;
        this.bodies = known.spot(tokens);
    }

    public static List<Spotted<SessionName>> in(String text, Bodies known) {
        List<Token> tokens = Token.cut(text, 0, text.length());
        return new Sessions(tokens, known).find();
    }

    private List<Spotted<SessionName>> find() {
        List<Spotted<SessionName>> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Spotted<SessionName>> session = numbered(at);
            if (session.isEmpty())
                session = codeAt(at);
            if (session.isPresent()) {
                found.add(session.get());
                while (at + 1 < tokens.size() && tokens.get(at + 1).start() < session.get().end()) {
                    at++;
                }
            }
        }
        return found;
    }

    /// ordinal, up to three qualifiers, noun; then body and year on either side.
    private Optional<Spotted<SessionName>> numbered(int at) {
        int ordinalWords = 1;
        OptionalInt ordinal = Ordinals.number(tokens.get(at).text());
        if (at + 1 < tokens.size()) {
            OptionalInt two = Ordinals.number(List.of(tokens.get(at).text(), tokens.get(at + 1).text()));
            if (two.isPresent()) {
                ordinal = two;
                ordinalWords = 2;
            }
        }
        int noun = ordinal.isEmpty() ? -1 : nounAfter(at + ordinalWords);
        return noun < 0 ? Optional.empty() : Optional.of(session(at, ordinal.getAsInt(), noun));
    }

    private Spotted<SessionName> session(int at, int ordinal, int noun) {
        int first = at;
        if (first > 0 && (RESUMED.contains(lower(first - 1)) || lower(first - 1).equals("adjourned")))
            first--;
        boolean resumed = tokens.subList(first, noun + 1).stream().anyMatch(t -> RESUMED.contains(t.lower()));
        int nameFrom = RESUMED.contains(lower(first)) ? first : at;
        Optional<Spotted<BodyName>> inside = bodyWithin(at, noun);
        String words = words(nameFrom, noun + 1, inside);
        int year = yearAt(first - 1);
        int from = year > 0 ? first - 1 : first;
        int end = noun + 1;
        Optional<BodyName> body = inside.map(Spotted::value);
        for (int step = 0; step < 2; step++) {
            int of = afterOf(end);
            Optional<Spotted<BodyName>> named = of > end ? bodyAt(of).or(() -> bareBodyAt(of)) : Optional.empty();
            if (body.isEmpty() && named.isPresent()) {
                body = named.map(Spotted::value);
                end = tokenAfter(named.get().end());
            }
            int yearPlace = yearPlace(end);
            if (year == 0 && yearPlace > 0) {
                year = yearAt(yearPlace);
                end = yearPlace + 1;
            }
        }
        if (body.isEmpty()) {
            Optional<Spotted<BodyName>> before = bodyEndingBefore(from);
            if (before.isPresent()) {
                body = before.map(Spotted::value);
                from = tokenAt(before.get().start());
            }
        }
        if (body.isEmpty() && first > 0 && POSSESSIVES.contains(lower(first - 1)))
            body = ownerBefore(first - 1);
        return new Spotted<>(new SessionName(body, ordinal, year, resumed, words), tokens.get(from).start(),
                tokens.get(end - 1).end());
    }

    private String words(int from, int to, Optional<Spotted<BodyName>> without) {
        return tokens.subList(from, to)
                .stream()
                .filter(t -> without.isEmpty() || t.end() <= without.get().start() || t.start() >= without.get().end())
                .map(Sessions::calm)
                .collect(Collectors.joining(" "))
                .replace("( ", "(")
                .replace(" )", ")");
    }

    /// "the 21st Working Group session".
    private Optional<Spotted<BodyName>> bodyWithin(int from, int to) {
        return bodies.stream()
                .filter(b -> b.start() >= tokens.get(from).end() && b.end() <= tokens.get(to).start())
                .findFirst();
    }

    private int nounAfter(int at) {
        int qualifiers = 0;
        for (int i = at; i < tokens.size() && qualifiers <= MOST_QUALIFIERS; i++) {
            Token token = tokens.get(i);
            if (NOUNS.contains(footless(token)))
                return spanishPeriod(i);
            if (token.is("(") || token.is(")"))
                continue;
            Optional<Spotted<BodyName>> body = bodyAt(i);
            if (body.isPresent()) {
                i = tokenAfter(body.get().end()) - 1;
                continue;
            }
            boolean qualifier = token.isWord() && !OF.contains(token.lower()) && !ARTICLES.contains(token.lower())
                    && !Character.isDigit(token.text().charAt(0))
                    && (!token.isCapitalised() || shouted(token) || at > 0 && tokens.get(at - 1).isCapitalised());
            if (!qualifier)
                return -1;
            qualifiers++;
        }
        return -1;
    }

    /// "período de sesiones", with what may stand after it ("ordinario") left to the reader.
    private int spanishPeriod(int noun) {
        boolean period = lower(noun).startsWith("per") && noun + 2 < tokens.size() && lower(noun + 1).equals("de")
                && lower(noun + 2).equals("sesiones");
        return period ? noun + 2 : noun;
    }

    /// A noun to which a footnote's digit is glued: "session2".
    private static String footless(Token token) {
        return token.lower().replaceAll("\\d+$", "");
    }

    private static String calm(Token token) {
        return token.lower().replaceAll("(?<=\\p{L}{4})\\d+$", "");
    }

    private static boolean shouted(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    /// "of 2024", "for the year 2024", "de 2025".
    private int yearPlace(int at) {
        int next = afterOf(at);
        if (next == at)
            return -1;
        if (next < tokens.size() && Set.of("year", "año", "l'année", "année").contains(lower(next)))
            next++;
        return yearAt(next) > 0 ? next : -1;
    }

    private int yearAt(int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).text().matches("(19|20)\\d\\d"))
            return 0;
        return Integer.parseInt(tokens.get(at).text());
    }

    private int afterOf(int at) {
        int next = at;
        if (next < tokens.size() && OF.contains(lower(next)))
            next++;
        if (next > at && next < tokens.size() && ARTICLES.contains(lower(next)))
            next++;
        return next;
    }

    private Optional<Spotted<BodyName>> bodyAt(int at) {
        if (at >= tokens.size())
            return Optional.empty();
        int start = tokens.get(at).start();
        return bodies.stream().filter(body -> body.start() == start).findFirst();
    }

    /// "the second session of the Board".
    private Optional<Spotted<BodyName>> bareBodyAt(int at) {
        if (at >= tokens.size())
            return Optional.empty();
        Token token = tokens.get(at);
        boolean bare = token.isCapitalised() && BodyWords.HEADS.contains(token.lower());
        return bare
                ? Optional.of(new Spotted<>(known.meantBy(token.text()), token.start(), token.end()))
                : Optional.empty();
    }

    /// "the Board, at its second session": the body named last before.
    private Optional<BodyName> ownerBefore(int at) {
        int end = tokens.get(at).start();
        Optional<BodyName> named = bodies.stream().filter(b -> b.end() <= end).reduce((a, b) -> b).map(Spotted::value);
        for (int i = at - 1; named.isEmpty() && i >= Math.max(0, at - POSSESSIVE_REACH); i--) {
            named = bareBodyAt(i).map(Spotted::value);
        }
        return named;
    }

    private Optional<Spotted<BodyName>> bodyEndingBefore(int at) {
        int last = at - 1;
        while (last >= 0
                && (Set.of(",", ":", "–", "-", "—", ")", "(").contains(lower(last)) || lower(last).matches("\\d"))) {
            last--;
        }
        if (last < 0)
            return Optional.empty();
        int end = tokens.get(last).end();
        return bodies.stream().filter(body -> body.end() == end).findFirst();
    }

    /// A body's short name with a number: "COP 10", "UNEA-6", "WUF12", "INC-5.2".
    private Optional<Spotted<SessionName>> codeAt(int at) {
        return SessionCodes.read(tokens, at, known);
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }

    private int tokenAt(int start) {
        int at = 0;
        while (tokens.get(at).start() < start) {
            at++;
        }
        return at;
    }

    private int tokenAfter(int end) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        return at;
    }
}
