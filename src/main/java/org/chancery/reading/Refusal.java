package org.chancery.reading;

import java.nio.file.Path;
import org.chancery.reading.ReadingResult.Reason;
import org.chancery.reading.limits.Limit;

/// The sentences in which a file is turned down: what is the matter with it, and what a person can do.
final class Refusal {

    private Refusal() {}

    static Unreadable missing(Path file) {
        return of(Reason.MISSING, file,
                "is not there any more: check whether it was moved or renamed, then choose it again.");
    }

    static Unreadable folder(Path file) {
        return of(Reason.UNKNOWN_FORMAT, file, "is a folder: choose the files in it instead.");
    }

    static Unreadable changed(Path file) {
        return of(Reason.CHANGED, file, "changed while it was being read: add it again.");
    }

    static Unreadable forbidden(Path file) {
        return of(Reason.MISSING, file,
                "cannot be opened: you may lack permission to read it, or another program holds it.");
    }

    static Unreadable empty(Path file) {
        return of(Reason.EMPTY, file, "is empty: ask whoever sent it to send it again.");
    }

    static Unreadable tooLarge(Path file, Limit limit) {
        return of(Reason.TOO_LARGE, file,
                "is not read because " + limit.exceeded() + ": split it, or save the pages you need as a new file.");
    }

    static Unreadable stopped(Path file) {
        return of(Reason.STOPPED, file, "was not read because you stopped it: nothing of it was kept.");
    }

    static Unreadable notWhatItSays(Path file, Holding claimed, Holding held) {
        String advice = held.isRead()
                ? "give it the right ending and add it again."
                : held == Holding.OLD_WORD
                        ? "open it in Word and save it as .docx."
                        : "ask whoever sent it for the document itself.";
        return of(Reason.NOT_WHAT_IT_SAYS, file,
                "is named like " + claimed.words() + " but holds " + held.words() + ": " + advice);
    }

    static Unreadable unknown(Path file, Holding held) {
        return of(Reason.UNKNOWN_FORMAT, file,
                "holds " + held.words() + ", which cannot be read: save it as PDF, Word (.docx) or plain text.");
    }

    static Unreadable calendar(Path file) {
        return of(Reason.UNKNOWN_FORMAT, file,
                "holds a calendar, not a document: give it the ending .ics and import it as a calendar.");
    }

    static Unreadable locked(Path file, Holding held) {
        return of(Reason.ENCRYPTED, file,
                "is locked with a password: open it in " + (held == Holding.PDF ? "a PDF viewer" : "Word")
                        + ", save it without the password, and add that file.");
    }

    static Unreadable cutOff(Path file, Holding held) {
        return of(Reason.DAMAGED, file,
                "is cut off: the end of " + held.words() + " is missing, so download or copy it again.");
    }

    static Unreadable damaged(Path file) {
        return of(Reason.DAMAGED, file,
                "is damaged and cannot be read: download or copy it again, or open it elsewhere and save it anew.");
    }

    static Unreadable onlyPictures(Path file) {
        return of(Reason.NO_TEXT, file,
                "holds only pictures of pages, no text: have it recognised (OCR) first, or ask for the original.");
    }

    static Unreadable noText(Path file) {
        return of(Reason.NO_TEXT, file, "has no text in it: check that it is the file you meant.");
    }

    private static Unreadable of(Reason reason, Path file, String predicate) {
        return new Unreadable(reason, "“" + FileName.shown(file) + "” " + predicate);
    }
}
