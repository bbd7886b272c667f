package org.chancery.desk.exporting;

import org.chancery.icalendar.Profile;

/// The calendar program for which a file is meant, as an officer calls it.
public enum Target {

    OUTLOOK("Outlook", "Deadlines as all-day events", "one alarm each", Profile.OUTLOOK), GOOGLE("Google Calendar",
            "Alarms become separate entries", "Google drops alarms",
            Profile.GOOGLE), APPLE("Apple, Thunderbird, Evolution", "Every alarm kept", "full", Profile.APPLE), TASKS(
                    "Tasks (VTODO)", "Deadlines as tasks", "full",
                    Profile.TASKS), PLAIN("Any other", "The plain standard, RFC 5545", "full", Profile.PLAIN);

    private final String label;
    private final String about;
    private final String limit;
    private final Profile profile;

    Target(String label, String about, String limit, Profile profile) {
        this.label = label;
        this.about = about;
        this.limit = limit;
        this.profile = profile;
    }

    public String label() {
        return label;
    }

    /// What becomes of the entries there, in a few words.
    public String about() {
        return about;
    }

    /// What is lost there, in a few words: "one alarm each"; "full" if nothing.
    public String limit() {
        return limit;
    }

    Profile profile() {
        return profile;
    }
}
