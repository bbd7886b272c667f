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
    /// as initially planned: behind a date that no longer holds
    SUPERSEDED_BEHIND,
    /// no, not any: before a meeting that is not
    NONE,
    /// public holiday: a day on which nobody meets
    HOLIDAY,
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
    /// postponed: what was to be is to be later
    POSTPONED,
    /// to, until: the date behind it is the new one
    ONTO,
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
    ANSWERING,
    /// chair, president: who leads a meeting, and whose directions are about the meeting itself
    PRESIDING,
    /// requested, encouraged, called on: asks somebody to do something, or that it be done
    DIRECTING,
    /// inquired, asked: followed by "whether", wants to know if something will be done
    WONDERING,
    /// if, whether: begins what is wondered
    WHETHER,
    /// committed to, undertook to: whoever says so will do what follows
    COMMITTING,
    /// will, would, is expected to: what follows is still to be done
    FORESEEING,
    /// should, must: what follows ought to be done
    OUGHT,
    /// could, can: what follows is offered where "upon request" stands behind it
    OFFERING,
    /// provide, give: asking somebody to give information is a question
    GIVING,
    /// convene, hold: what makes a meeting, which has a date of its own
    CONVENING,
    /// for: stands between "asked" and what is asked for
    ON_BEHALF,
    /// note, request: verbs that are nouns elsewhere
    NOUN_TOO,
    /// make: the verb that goes with "available"
    MAKE_SO,
    /// upon request: makes an offer of what could be done
    ON_REQUEST,
    /// share, resend, disseminate: deeds that are done once and can be followed up
    FOLLOWED_UP,
    /// consider, support, ensure: deeds that have no end, and what every meeting does
    IDLE,
    /// continue, try: the deed is the verb that follows
    ONGOING,
    /// brief, present, take the floor: what is done in the meeting itself
    PROCEEDING,
    /// information, details, clarification: asking for these is a question
    ENQUIRED,
    /// soon, in due course: a time without a date
    SOMETIME,
    /// draft, copy: nouns that are part of something named before
    PART,
    /// matter, issue: what was spoken of before
    MATTER,
    /// regarding, with regard to: before the matter that a sentence is about
    ABOUT_MATTER,
    /// importance of, need for: before a thing that is asked for
    VALUED,
    /// so that, in order to: begins what a thing is for
    PURPOSE,
    /// available, accessible: what is made so can be used
    AVAILABLE,
    /// delegate of, government of: before the name of who acts
    SENT_BY,
    /// useful, helpful, grateful: "it would be useful if" asks
    WELCOME,
    /// shared = share: forms that no ending explains
    FORM_DONE,
    /// fera = faire: forms of what is to come that no ending explains
    FORM_FUTURE,
    /// another, several: stands before the name of whoever acts
    OTHER,
    /// de: stands between a draft and what it is of
    GENITIVE,
    /// dropped: titles leave articles out
    ARTICLES,
    /// to: before the verb of what a thing is for
    TO_DO,
    /// by: before whoever does it
    AGENT,
    /// to, with: before whoever has it
    RECEIVED_BY,
    /// or: makes a question one between two things
    CHOICE,
    /// but, while: begins another thought that stands for itself
    CONTRAST,
    /// not, no longer: what follows is not done
    NOT,
    /// tenga = tener: forms after "that" that no ending explains
    FORM_ASKED,
    /// ed = -: endings of a verb that is done, and what stands for them in the infinitive
    ENDING_DONE,
    /// ira = ir: endings of a verb that is to come
    ENDING_FUTURE,
    /// ing = e: endings of a verb that somebody is committed to
    ENDING_ONGOING,
    /// s = -: endings of a verb after "that", in what is asked for
    ENDING_ASKED
}
