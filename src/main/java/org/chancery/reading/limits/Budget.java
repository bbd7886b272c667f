package org.chancery.reading.limits;

import java.time.Duration;

/// What is left of the limits while one file is read, counted by the parsers as they go.
public class Budget {

    /// Looking at the clock costs more than most steps.
    private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

    private final long end;
    private long steps;
    private long forms;
    private long pages;
    private long characters;

    public Budget() {
        this(Duration.ofSeconds(Limit.SECONDS.most()));
    }

    public Budget(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /// Counts one step of the smallest kind: an operator or an element.
    public void step() {
        Limit.STEPS.check(++steps);
        if (steps % STEPS_BETWEEN_LOOKS == 0)
            look();
    }

    public void form() {
        Limit.FORMS.check(++forms);
        look();
    }

    public void page() {
        Limit.PAGES.check(++pages);
        look();
    }

    public void characters(long more) {
        long before = characters;
        characters += more;
        Limit.CHARACTERS.check(characters);
        if (before / STEPS_BETWEEN_LOOKS != characters / STEPS_BETWEEN_LOOKS)
            look();
    }

    /// @throws Stopped if the thread was interrupted
    /// @throws Exceeded if time is up
    public void look() {
        if (Thread.currentThread().isInterrupted())
            throw new Stopped();
        if (System.nanoTime() - end > 0)
            throw new Exceeded(Limit.SECONDS);
    }
}
