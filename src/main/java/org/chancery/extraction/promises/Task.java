package org.chancery.extraction.promises;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.proposals.Sameness;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// What one clause makes somebody's task, before it is joined with what says the same.
///
/// @param deed what is to be done, as an infinitive
/// @param owner who is to do it; may be empty
/// @param addressee who is to have it or asked for it; may be empty
/// @param when words that name a time without a date, or what it hangs on
/// @param words the words of the title that carry its meaning
/// @param numbers the numbers in the title, which tell two things apart that go by the same words
record Task(Proposal.Kind kind, String deed, String title, Set<String> words, String numbers, Owed owed, When when,
        Place place,
        List<String> doubts) {

    Task(Proposal.Kind kind, String deed, String title, Owed owed, When when, Place place, List<String> doubts) {
        this(kind, deed, title, Sameness.content(title), numbers(title), owed, when, place, doubts);
    }

    /// Where it is said.
    ///
    /// @param paragraph position of its paragraph
    /// @param start first character of the clause
    /// @param end first character after it
    /// @param reach where the words end that tell of the deed itself, and not of what it is done to
    record Place(int paragraph, int start, int end, int reach) {

        Place to(int other) {
            return new Place(paragraph, start, Math.max(end, other), reach);
        }
    }

    /// @param open whether the words leave open who exactly it is: "Member States"
    /// @param answering whether the side that answers says so
    /// @param wondered whether it was only asked whether it will be done
    record Owed(String owner, String addressee, boolean open, boolean answering, boolean wondered) {

        Owed to(String other) {
            return addressee.isEmpty() && !owner.equals(other)
                    ? new Owed(owner, other, open, answering, wondered)
                    : this;
        }
    }

    /// How much of the shorter title the longer one must say again to be the same thing.
    private static final double SAME = 0.75;
    private static final int TELLING = 3;
    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\D+");

    /// The same, at the time that the dates beside it give.
    Task dated(Dated dates) {
        When at = dates.soft().map(Mention::when)
                .or(() -> dates.meeting().map(m -> (When) new Undated(m.evidence().quote())))
                .orElse(when);
        return new Task(kind, deed, title, owed, at, place.to(dates.end(place.end())), doubts);
    }

    /// With another deed of the same sentence; empty where both do not fit on a line.
    Optional<Task> and(Task next) {
        String both = title.equals(next.title)
                ? title
                : sharedStart(next)
                        .map(same -> title + " and " + next.title.substring(same))
                        .map(all -> all.length() <= TaskTitle.LONGEST ? all : title)
                        .orElse(title + "; " + Character.toLowerCase(next.title.charAt(0)) + next.title.substring(1));
        boolean one = kind == next.kind && owed.owner().equals(next.owed.owner()) && both.length() <= TaskTitle.LONGEST;
        if (!one)
            return Optional.empty();
        Set<String> all = new LinkedHashSet<>(doubts);
        all.addAll(next.doubts);
        When at = when.words().isEmpty() ? next.when : when;
        return Optional.of(new Task(kind, deed, both, owed.to(next.owed.addressee()), at, place.to(next.place.end()),
                List.copyOf(all)));
    }

    /// The same deed done to the same thing, told in two halves: where the other title goes its own way.
    private Optional<Integer> sharedStart(Task next) {
        int at = 0;
        int words = 0;
        int same = 0;
        while (at < Math.min(title.length(), next.title.length()) && title.charAt(at) == next.title.charAt(at)) {
            at++;
            if (title.charAt(at - 1) == ' ') {
                words++;
                same = at;
            }
        }
        return deed.equals(next.deed) && words >= TELLING ? Optional.of(same) : Optional.empty();
    }

    Task to(String addressee) {
        return new Task(kind, deed, title, owed.to(addressee), when, place, doubts);
    }

    boolean sameAs(Task other) {
        boolean owner = owed.owner().equals(other.owed.owner()) || owed.open() && other.owed.open();
        return kind == other.kind && owner && numbers.equals(other.numbers) && likeness(other) >= SAME;
    }

    /// "report 3" is not "report 4", however alike the words are.
    private static String numbers(String title) {
        return NOT_A_NUMBER.matcher(title).replaceAll(" ").strip();
    }

    /// How much of the shorter title stands in the longer, from 0 to 1; 0 where it says too little to tell.
    double likeness(Task other) {
        int fewer = Math.min(words.size(), other.words.size());
        if (title.equals(other.title))
            return 1;
        return fewer < TELLING ? 0 : (double) words.stream().filter(other.words::contains).count() / fewer;
    }

    Evidence evidence(Document document) {
        return Evidence.of(document, document.paragraphs().get(place.paragraph()), place.start(), place.end());
    }

    /// Every place that says it, this one first.
    List<Evidence> evidence(Document document, List<Task> again) {
        return Stream.concat(Stream.of(this), again.stream()).map(t -> t.evidence(document)).distinct().toList();
    }
}
