package org.chancery.reading.limits;

/// What a file may not have more of. The figures are far above any paper of a meeting: the longest session reports have some 400 pages.
public enum Limit {
    BYTES(100L << 20, "it is larger than 100 MB"), PAGES(2_000, "it has more than 2,000 pages"), CHARACTERS(20_000_000,
            "it holds more than 20 million characters"), PARAGRAPHS(200_000, "it has more than 200,000 paragraphs"),
    /// Drawing operators of a PDF or elements of a Word file; a dense page has some 5,000.
    STEPS(5_000_000, "drawing it takes more steps than any real paper needs"),
    /// Times that a PDF draws one of its reusable parts; a busy page does so some twenty times.
    FORMS(100_000, "its parts draw one another more than 100,000 times"),
    /// Bytes that one stream of a file unpacks to.
    UNPACKED(64L << 20, "a part of it unpacks to more than 64 MB"),
    /// Elements of a Word file that stand inside one another; the platform's own parser gives up at 100.
    DEPTH(90, "its parts are nested more than 90 deep"),
    /// Drawing states of a PDF page that were saved and not restored.
    STATES(10_000, "a page of it saves its drawing state more than 10,000 times"), SECONDS(30,
            "it takes longer than 30 seconds to read");

    private final long most;
    private final String exceeded;

    Limit(long most, String exceeded) {
        this.most = most;
        this.exceeded = exceeded;
    }

    public long most() {
        return most;
    }

    /// What is said when a file goes over it, as the middle of a sentence about the file.
    public String exceeded() {
        return exceeded;
    }

    /// @throws Exceeded if the count is over the limit
    public void check(long count) {
        if (count > most)
            throw new Exceeded(this);
    }
}
