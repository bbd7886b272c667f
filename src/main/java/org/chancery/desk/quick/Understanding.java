package org.chancery.desk.quick;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.ResolutionName;
import org.chancery.time.When;

/// How a line is understood in this book: each part in words, what is still to be asked, and what would be kept.
///
/// @param line as typed
/// @param answers what the officer chose, by topic
/// @param questions what the line leaves open; nothing is kept before they are answered
/// @param slips what cannot be, a sentence each; nothing is kept before they are mended
/// @param doubts what should be looked at again, a sentence each; they are kept with the entry
public record Understanding(String line, Map<Topic, String> answers, List<Part> parts, List<Question> questions,
        List<String> slips, List<String> doubts, Sketch sketch) {

    /// What can be asked about.
    public enum Topic {
        KIND, DATE, ANCHOR, BODY, RESOLUTION
    }

    /// One thing that was understood.
    ///
    /// @param name "Date", "Tied to", "Owed by"
    /// @param value in words: "Mon 28 October 2024"
    /// @param remark how it came about or what is to be known of it, in one sentence; may be empty
    public record Part(String name, String value, String remark) {}

    /// What the line leaves open.
    public record Question(Topic topic, String sentence, List<Option> options) {

        public Question {
            options = List.copyOf(options);
        }
    }

    /// One answer.
    ///
    /// @param key by which it is chosen
    /// @param detail what it would come to; may be empty
    public record Option(String key, String label, String detail) {}

    /// An entry before it is one.
    ///
    /// @param kind empty for a meeting
    /// @param resolution found or made when it is kept
    /// @param meeting what the deliverable is for, if it is counted from a meeting
    /// @param ladder its reminders
    record Sketch(Optional<Deliverable.Kind> kind, String title, Optional<Id> body, Optional<ResolutionName> resolution,
            Optional<Id> meeting, When when, Origin origin, String owner, String place, String note, Ladder ladder) {

        Entry entry(Id id, Optional<Id> ofResolution, String doubt) {
            return kind.<Entry>map(owed -> new Deliverable(id, owed, title, body, ofResolution, meeting, when, origin,
                    owner, "", Deliverable.Status.EXPECTED, doubt, note))
                    .orElseGet(() -> new Meeting(id, title, body, ofResolution, when, origin, place,
                            Meeting.Status.under(when), doubt, note));
        }
    }

    public Understanding {
        answers = Map.copyOf(answers);
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        slips = List.copyOf(slips);
        doubts = List.copyOf(doubts);
    }

    /// Whether it can be kept as it is understood.
    public boolean isReady() {
        return !sketch.title().isEmpty() && questions.isEmpty() && slips.isEmpty();
    }
}
