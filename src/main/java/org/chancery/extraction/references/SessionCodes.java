package org.chancery.extraction.references;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.clauses.Token;

/// Sessions called by their body's short name and a number: "COP 10", "UNEA-6", "WUF12", "INC-5.2".
final class SessionCodes {

    private static final Pattern GLUED = Pattern.compile("([A-Z]{2,8}(?:-[A-Z])?)[- ]?(\\d{1,2})(?:[.-](\\d{1,2}))?");
    /// "EB 2/2024", "EB.2/2024": the second session of 2024.
    private static final Pattern OF_YEAR = Pattern.compile("([A-Z]{2,8})[-. ]?(\\d)/((?:19|20)\\d\\d)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth");
    private static final Set<String> NUMBERED = Set.of("COP", "CMA", "CMP", "SBSTA", "SBI", "WUF", "UNEA", "INC", "UPR",
            "OEWG",
            "HLPF", "CSW", "CPD", "UNHA", "CPR", "OECPR", "MOP", "OEWG-H", "WGSR", "CST", "CRIC", "APA", "ADP", "RFSD",
            "TDB");

    private SessionCodes() {}

    static Optional<Spotted<SessionName>> read(List<Token> tokens, int at, Bodies bodies) {
        Token token = tokens.get(at);
        if (!token.isCapitalised() || !token.isWord())
            return Optional.empty();
        Matcher glued = GLUED.matcher(token.text());
        if (glued.matches())
            return session(token.start(), token.end(), glued, bodies);
        Optional<Spotted<SessionName>> ofYear = ofYear(tokens, at, bodies);
        if (ofYear.isPresent())
            return ofYear;
        if (at + 1 < tokens.size() && tokens.get(at + 1).text().matches("\\d{1,2}(?:[.-]\\d{1,2})?")) {
            Matcher apart = GLUED.matcher(token.text() + " " + tokens.get(at + 1).text());
            if (apart.matches())
                return session(token.start(), tokens.get(at + 1).end(), apart, bodies);
        }
        return Optional.empty();
    }

    private static Optional<Spotted<SessionName>> ofYear(List<Token> tokens, int at, Bodies bodies) {
        for (int last = at; last <= at + 1 && last < tokens.size(); last++) {
            String text = tokens.get(at).text() + (last > at ? " " + tokens.get(last).text() : "");
            Matcher code = OF_YEAR.matcher(text);
            Optional<BodyName> body = code.matches() ? bodies.named(code.group(1)) : Optional.empty();
            int ordinal = body.isPresent() ? Integer.parseInt(code.group(2)) : 0;
            if (ordinal > 0)
                return Optional.of(new Spotted<>(new SessionName(body, ordinal, Integer.parseInt(code.group(3)), false,
                        ORDINALS.get(ordinal - 1) + " session"), tokens.get(at).start(), tokens.get(last).end()));
        }
        return Optional.empty();
    }

    private static Optional<Spotted<SessionName>> session(int start, int end, Matcher code,
            Bodies bodies) {
        Optional<BodyName> introduced = bodies.named(code.group(1));
        if (introduced.isEmpty() && !NUMBERED.contains(code.group(1)))
            return Optional.empty();
        BodyName body = introduced.orElseGet(() -> BodyName.of(code.group(1)));
        boolean resumed = code.group(3) != null && !code.group(3).equals("1");
        String words = code.group(2) + (code.group(3) == null ? "" : "." + code.group(3));
        return Optional.of(new Spotted<>(
                new SessionName(Optional.of(body), Integer.parseInt(code.group(2)), 0, resumed, words), start, end));
    }
}
