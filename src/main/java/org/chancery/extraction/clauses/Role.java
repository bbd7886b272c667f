package org.chancery.extraction.clauses;

/// What a word does in the sentences of our papers.
public enum Role {
    /// the, its, all: dropped from the front of a title
    DETERMINER,
    /// of, for, on: a title may be cut before it
    PREPOSITION,
    /// would, will, is: begins a verb group
    AUXILIARY,
    /// be, been, not, also: goes on with it
    AUXILIARY_MORE,
    /// to: stands before an infinitive
    INFINITIVE,
    /// submit, send: verbs that follow an infinitive marker in duties
    VERB,
    /// closes, opens: verbs that need no auxiliary to end a title
    ENDING,
    /// invited, requested: the subject is asked to do what follows
    ASKED,
    /// invite, request: what stands next is asked to do what follows
    ASKING,
    /// planned, scheduled, expected: looks through to the verb that follows
    INTENDED,
    /// confirmed, informed: what stands before it says what follows
    REPORTING,
    /// that: begins what is reported
    THAT,
    /// which, who: begins a clause about the noun before
    RELATIVE,
    /// but, while: begins another thought
    BREAK,
    /// pursuant to, in line with: begins a prelude that ends with a comma
    PRELUDE,
    /// by, no later than: stands between a title and its date
    CUE,
    /// adoption, launch: nouns that are a deed
    DEED,
    /// submitted = due: participles that are said otherwise in a title
    PARTICIPLE,
    /// sent = send: participles of verbs, by verb
    IRREGULAR,
    /// deadline, closing date: what follows "for" is due
    DEADLINE,
    /// meeting, workshop: nouns that name a meeting
    MEETING,
    /// Secretariat, Member States: who owes things, as written in the book
    ACTOR,
    /// you, your country, missions: the officer's own side
    OWN_SIDE,
    /// responsible, available: must not end a title
    DANGLING,
    /// originally planned, instead of: what stands near no longer holds
    SUPERSEDED,
    /// programme, guidelines: nouns that mean something named before
    GENERIC,
    /// is, been: makes a passive of the participle that follows
    BE,
    /// of, on, for: goes on with the name of a meeting
    ABOUT,
    /// during: what follows is only the occasion
    DURING,
    /// including, such as: an aside that no title needs
    ASIDE,
    /// resume: the session named before goes on
    RESUME,
    /// it, they: no name, though it may begin a sentence
    PRONOUN,
    /// calendar, timetable: a paper of dates
    CALENDAR,
    /// session, meeting: alone, they mean one that was named before
    BARE,
    /// their, its: said of whoever is asked, so needless in what they are asked to do
    POSSESSIVE,
    /// towards, following: what stands behind is a deed of its own
    TOWARDS,
    /// silence procedure
    SILENCE,
    /// please, kindly: before an imperative
    PLEASE,
    /// de: prepositions after which a reported clause may begin
    THAT_AFTER,
    /// se: makes a passive of the verb that follows, in Spanish
    REFLEXIVE,
    /// online: stays with its participle in a title ("available online")
    ADVERBIAL,
    /// Note: names nothing before its colon
    NO_LABEL,
    /// informelle, regional: adjectives that stand behind the noun for a meeting, in languages where they do
    ADJECTIVE,
    /// cancelled: what was to be is not
    CANCELLED,
    /// summary, minutes: papers about a meeting
    PAPER,
    /// preceded, followed: the meeting that the date is of stands behind
    PRECEDED,
    /// round, series: goes on with "of" to the noun for a meeting
    SERIES,
    /// make: leaves no participle in a title ("make the slides available")
    PLAIN_MAKE,
    /// inquired, requested: the subject wants to know or to have something
    INQUIRING,
    /// secretariat, executive director: the side that answers in a meeting
    ANSWERING
}
