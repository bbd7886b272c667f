package org.chancery.desk.writing;

/// A file could not be written. Its message is one plain sentence for a person and says what became of what was there.
public final class WritingTrouble extends RuntimeException {

    public WritingTrouble(String sentence) {
        super(sentence);
    }

    public WritingTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What to tell the person.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
