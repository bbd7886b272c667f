package org.chancery.history;

/// The world got in the way of the book: the disk is full, the file is damaged, locked or not ours to write. Its message is one plain sentence
/// for a person, saying what was kept; the cause is for the details.
public final class BookTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BookTrouble(String sentence) {
        super(sentence);
    }

    public BookTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What to tell the person.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
