package org.chancery.extraction.promises;

/// A finite verb of a sentence: what somebody says, asks, does or will do.
///
/// @param start its first token, with its auxiliaries
/// @param end the token behind it
/// @param verb infinitive of the deed; empty where it is none that can be followed up
/// @param passive whether the subject has it done to it; of a speech, whether nobody is named who says so: "it was agreed that"
record Predicate(Mood mood, int start, int end, String verb, boolean passive) {

    /// How the deed stands to the world.
    enum Mood {
        /// No deed: somebody says or asks something.
        SPEECH,
        /// It was done, or is.
        PLAIN,
        /// It will be done.
        FORESEEN,
        /// It is expected, and its subject is the noun for it: "further updates are expected".
        EXPECTED,
        /// It ought to be done.
        OUGHT,
        /// It could be done.
        OFFERED,
        /// Its subject is asked to do it: "are invited to submit".
        ASKED
    }

    boolean isSpeech() {
        return mood == Mood.SPEECH;
    }

    boolean isDeed() {
        return !verb.isEmpty() || mood == Mood.EXPECTED;
    }
}
