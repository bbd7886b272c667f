package org.chancery.desk.calendars;

/// What a calendar can say of an entry, in the order in which a person is shown it.
enum Field {
    TITLE("title"), DATE("date"), PLACE("place"), STATUS("status"), BODY("body"), OWNER("owner"), RESOLUTION(
            "resolution"), DOUBT("doubt"), REMINDERS("reminders"), DESCRIPTION("description");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /// For a person.
    String label() {
        return label;
    }
}
