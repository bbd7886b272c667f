package org.chancery.ui.entries;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// How a list of entries and its columns are called.
record EntryWords(String title, String add, String date, String entry, String whereOrWho, Ikon picture,
        String emptyHeadline, String emptySentence) {

    static final EntryWords MEETINGS = new EntryWords("Meetings", "New meeting", "Date", "Meeting", "Place",
            Feather.CALENDAR, "No meetings yet",
            "Add a document and accept the meetings it announces, or write one down yourself.");

    static final EntryWords DELIVERABLES = new EntryWords("Deliverables", "New deliverable", "Due", "Deliverable",
            "Owed by", Feather.FLAG, "No deliverables yet",
            "Add a document and accept the deadlines it sets, or write one down yourself.");
}
