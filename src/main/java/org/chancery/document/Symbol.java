package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The symbol under which an organization issues a paper: "HSP/OECPR.2023/CRP12/Rev.1". All languages of a paper share it; an addendum, a
/// corrigendum or a revision has that of its parent with a modifier behind it.
///
/// @param organ the first part: "HSP", "A", "FCCC"
/// @param path what follows up to the modifiers: "OECPR.2023", "CRP12"
/// @param modifiers in their order: "/Add.1", "/Amend.1"
/// @see <a href="https://research.un.org/en/docs/symbols">United Nations document symbols</a>
public record Symbol(String organ, List<String> path, List<Modifier> modifiers) {

    private static final Pattern MODIFIER = Pattern.compile("(Add|Corr|Rev|Amend)\\.?(\\d{1,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(?i)(.*\\S)\\s*\\(Part ([IVX]+|\\d+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("(?:(.*?)[./])?(\\d{1,4})(?:\\([A-Za-z0-9]+\\))?");
    private static final Pattern DASHED = Pattern.compile("[A-Za-z]{2,}(?:-[A-Za-z0-9.]+){2,}");
    /// A digit that was read as a letter, and spaces: "I 9" is 19.
    private static final Pattern LETTERED_DIGITS = Pattern.compile("[Il](?=\\d)|(?<=\\d)[Il](?=\\d|$)");

    public Symbol {
        if (organ.isBlank() || path.isEmpty())
            throw new IllegalArgumentException("a symbol has an organ and a path");
        path = List.copyOf(path);
        modifiers = List.copyOf(modifiers);
    }

    /// What is added behind the symbol of the parent.
    ///
    /// @param number as printed: "1", "II"
    public record Modifier(Kind kind, String number) {

        /// @see Modifier#kind()
        public enum Kind {
            ADD(Family.ADDENDUM), CORR(Family.CORRIGENDUM), REV(Family.REVISION), AMEND(Family.AMENDMENT), PART(
                    Family.PART);

            private final Family family;

            Kind(Family family) {
                this.family = family;
            }
        }

        private String text() {
            String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
            return kind == Kind.PART ? " (" + name + " " + number + ")" : "/" + name + "." + number;
        }
    }

    /// What kind of paper a symbol is of, by its last modifier, else by its series.
    public enum Family {
        DOCUMENT(""), ADDENDUM(""), CORRIGENDUM(""), REVISION(""), AMENDMENT(""), PART(""), RESOLUTION("RES"), DECISION(
                "DEC"), DRAFT("L"), CONFERENCE_ROOM_PAPER("CRP"), INFORMATION_DOCUMENT("INF"), WORKING_PAPER(
                        "WP"), STATEMENT("NGO"), VERBATIM_RECORD("PV"), SUMMARY_RECORD("SR"), ORDER_OF_THE_DAY("OD");

        private final String series;

        Family(String series) {
            this.series = series;
        }

        /// "conference room paper".
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private boolean heads(String part) {
            return !series.isEmpty() && part.matches("(?i)" + series + "(?:\\.?\\d{1,4}|\\.?)");
        }
    }

    /// Reads a symbol as it is printed, as scanning leaves it ("HSP/GC/I 9/8/ Add.1") or as files are named after it ("HSP-OECPR-2025-3").
    /// Empty for what has no organ, no path or no number.
    public static Optional<Symbol> parse(String written) {
        List<Modifier> modifiers = new ArrayList<>();
        Matcher part = PART.matcher(written.strip());
        String text = part.matches() ? part.group(1) : written.strip();
        String plain = text.replaceAll("(?<=[^/\\s])\\s+(?=(?:Add|Corr|Rev|Amend)\\.)", "/").replaceAll("\\s+", "");
        String slashed = DASHED.matcher(plain).matches() ? plain.replace('-', '/') : plain;
        List<String> parts = new ArrayList<>(List.of(slashed.split("/")));
        for (Matcher m = MODIFIER.matcher(parts.getLast()); parts.size() > 1 && m.matches(); m = MODIFIER
                .matcher(parts.getLast())) {
            modifiers.addFirst(new Modifier(Modifier.Kind.valueOf(m.group(1).toUpperCase(Locale.ROOT)), m.group(2)));
            parts.removeLast();
        }
        if (part.matches())
            modifiers.add(new Modifier(Modifier.Kind.PART, part.group(2)));
        boolean named = parts.size() > 1 && parts.stream().noneMatch(String::isBlank)
                && slashed.chars().anyMatch(Character::isDigit);
        return named
                ? Optional.of(new Symbol(parts.getFirst(),
                        parts.subList(1, parts.size()).stream().map(Symbol::digits).toList(), modifiers))
                : Optional.empty();
    }

    private static String digits(String part) {
        return LETTERED_DIGITS.matcher(part).replaceAll("1");
    }

    /// As it is printed: "HSP/GC/19/8/Add.1".
    public String text() {
        StringBuilder text = new StringBuilder(base());
        modifiers.forEach(modifier -> text.append(modifier.text()));
        return text.toString();
    }

    private String base() {
        return organ + "/" + String.join("/", path);
    }

    /// The paper that this one adds to, corrects or revises; itself, if it is one of its own.
    public Symbol parent() {
        return new Symbol(organ, path, List.of());
    }

    /// What kind of paper it is.
    public Family family() {
        if (!modifiers.isEmpty())
            return modifiers.getLast().kind().family;
        return path.reversed()
                .stream()
                .flatMap(part -> List.of(Family.values()).stream().filter(f -> f.heads(part)))
                .findFirst()
                .orElse(Family.DOCUMENT);
    }

    /// The session or year that the paper belongs to: 2 in "HSP/HA.2/8", 2023 in "HSP/OECPR.2023/CRP12", 74 in "A/74/L.40".
    public OptionalInt session() {
        for (int i = path.size() - 2; i >= 0; i--) {
            Matcher numbered = NUMBERED.matcher(path.get(i));
            if (numbered.matches())
                return OptionalInt.of(Integer.parseInt(numbered.group(2)));
        }
        return OptionalInt.empty();
    }

    /// Whether both are one symbol, whichever way it was written: a point, a slash or nothing may stand before a year or a serial number.
    public boolean sameAs(Symbol other) {
        return key().equals(other.key());
    }

    /// Whether this paper takes the place of the other: a revision of it, or a later one of the same paper.
    public boolean isRevisionOf(Symbol other) {
        return revision() > other.revision() && unrevised().sameAs(other.unrevised());
    }

    private int revision() {
        boolean revised = !modifiers.isEmpty() && modifiers.getLast().kind() == Modifier.Kind.REV;
        return revised ? Integer.parseInt(modifiers.getLast().number()) : 0;
    }

    private Symbol unrevised() {
        return revision() == 0 ? this : new Symbol(organ, path, modifiers.subList(0, modifiers.size() - 1));
    }

    private String key() {
        return text().toUpperCase(Locale.ROOT)
                .replaceAll("[./\\s]+(?=(?:19|20)\\d\\d(?:\\D|$))", ".")
                .replaceAll("(?<=[A-Z])[./]*(?=\\d)", ".");
    }
}
