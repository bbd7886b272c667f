package org.chancery.ui.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.document.Evidence;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.WhenLabel;

/// A line of what is owed: something promised or asked, or a question that nobody answered.
sealed interface PromiseRow {

    /// What stands above it, if it is the first of its group.
    Optional<String> heading();

    String title();

    /// Who owes it, for whom, under what, and where it is written.
    String particulars();

    /// "promised 49 days ago, not seen"
    String age();

    Optional<Evidence> source();

    /// What is promised or asked.
    ///
    /// @param perhaps the paper that may be it, where enough speaks for one
    record Said(Optional<String> heading, Owing owing, Optional<LikelyPaper> perhaps) implements PromiseRow {

        Id id() {
            return owing.entry().id();
        }

        @Override
        public String title() {
            return owing.entry().title();
        }

        @Override
        public String particulars() {
            Deliverable entry = owing.entry();
            return joined(entry.owner(), entry.addressee().isEmpty() ? "" : "for " + entry.addressee(), owing.body(),
                    owing.sources().stream().findFirst().map(PromiseRow::place).orElse(""), entry.note());
        }

        @Override
        public String age() {
            String kind = switch (owing.entry().kind()) {
                case PROMISE -> "promised";
                case ASK -> "asked";
                case DEADLINE -> "owed";
            };
            String seen = owing.entry().status() == Deliverable.Status.PART_RECEIVED ? "part received" : "not seen";
            return kind + " " + ago(owing.days()) + ", " + seen;
        }

        @Override
        public Optional<Evidence> source() {
            return owing.sources().stream().findFirst().map(Source::evidence);
        }
    }

    /// A question that its paper does not answer.
    record Question(Optional<String> heading, Unanswered unanswered) implements PromiseRow {

        @Override
        public String title() {
            return unanswered.source().text();
        }

        @Override
        public String particulars() {
            return joined(unanswered.body(), place(unanswered.source()));
        }

        @Override
        public String age() {
            return unanswered.reply().map(reply -> switch (reply.kind()) {
                case ANSWERED -> "answered";
                case LET_GO -> "let go";
            }).orElse("asked " + ago(unanswered.days()));
        }

        @Override
        public Optional<Evidence> source() {
            return Optional.of(unanswered.source().evidence());
        }
    }

    /// What is promised and asked by the meeting to which it is carried, what comes first at the head; in each the oldest first.
    static List<PromiseRow> said(List<Owing> owing, Map<Id, LikelyPaper> perhaps, int year) {
        var groups = new LinkedHashMap<Optional<Meeting>, List<Owing>>();
        owing.stream().map(Owing::next).distinct()
                .sorted(Comparator.comparing((Optional<Meeting> next) -> next.isEmpty())
                        .thenComparing(next -> next.map(Meeting::when).orElse(null),
                                Comparator.nullsLast(WhenOrder.BY_DAY)))
                .forEach(next -> groups.put(next, new ArrayList<>()));
        owing.forEach(each -> groups.computeIfAbsent(each.next(), next -> new ArrayList<>()).add(each));
        var rows = new ArrayList<PromiseRow>();
        groups.forEach((next, of) -> {
            Optional<String> heading = Optional.of(next.map(meeting -> "Next: " + meeting.title() + ", "
                    + WhenLabel.brief(meeting.when(), year)).orElse("No meeting to come"));
            for (Owing each : of) {
                rows.add(new Said(heading, each, Optional.ofNullable(perhaps.get(each.entry().id()))));
                heading = Optional.empty();
            }
        });
        return List.copyOf(rows);
    }

    /// The open questions, the oldest first, then those that were closed.
    static List<PromiseRow> questions(List<Unanswered> questions) {
        var rows = new ArrayList<PromiseRow>();
        for (boolean closed : List.of(false, true)) {
            Optional<String> heading = Optional.of(closed ? "Closed" : "Asked, and no answer in the papers");
            for (Unanswered each : questions.stream().filter(q -> q.reply().isPresent() == closed).toList()) {
                rows.add(new Question(heading, each));
                heading = Optional.empty();
            }
        }
        return List.copyOf(rows);
    }

    /// Whether each of these words occurs in it.
    default boolean holds(List<String> words) {
        String text = joined(title(), particulars(), age()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    static String ago(long days) {
        return switch ((int) Math.min(days, 2)) {
            case 0 -> "today";
            case 1 -> "yesterday";
            default -> days + " days ago";
        };
    }

    /// Letters of a paper's title that are enough to know it by.
    int TITLE = 44;

    static String place(Source source) {
        String title = source.documentTitle();
        String paper = title.length() <= TITLE ? title : title.substring(0, TITLE - 1).stripTrailing() + "…";
        return source.label().isEmpty() ? paper : "¶" + source.label() + " " + paper;
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
