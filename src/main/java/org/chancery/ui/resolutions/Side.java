package org.chancery.ui.resolutions;

import org.chancery.desk.threads.ResolutionThread;

/// The sides from which a resolution is looked at.
enum Side {
    THREAD("Thread"), ASKED("Asked"), PAPERS("Papers"), NOTES("Notes");

    private final String name;

    Side(String name) {
        this.name = name;
    }

    /// Its name, with how many there are: "Papers 3", "Asked 6, 1 not answered".
    String label(ResolutionThread thread) {
        return switch (this) {
            case THREAD, NOTES -> name;
            case PAPERS -> counted(thread.papers().count());
            case ASKED -> counted(thread.papers().mapToLong(paper -> paper.asked().size()).sum())
                    + (thread.unanswered() == 0 ? "" : ", " + thread.unanswered() + " not answered");
        };
    }

    private String counted(long count) {
        return count == 0 ? name : name + " " + count;
    }
}
