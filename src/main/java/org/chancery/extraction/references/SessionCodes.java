package org.chancery.extraction.references;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.clauses.Token;

/// Sessions called by their body's short name and a number: "COP 10", "UNEA-6", "WUF12", "INC-5.2".
final class SessionCodes {

    private static final Pattern GLUED = Pattern.compile("([A-Z]{2,8}(?:-[A-Z])?)[- ]?(\\d{1,2})(?:\\.(\\d))?");
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
        if (at + 1 < tokens.size() && tokens.get(at + 1).text().matches("\\d{1,2}")) {
            Matcher apart = GLUED.matcher(token.text() + " " + tokens.get(at + 1).text());
            if (apart.matches())
                return session(token.start(), tokens.get(at + 1).end(), apart, bodies);
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
