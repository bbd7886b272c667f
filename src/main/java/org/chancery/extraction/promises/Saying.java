package org.chancery.extraction.promises;

import java.util.List;
import org.chancery.extraction.clauses.Token;

/// A deed that a sentence speaks of, and who speaks of it.
///
/// @param speaker the words that name who says it; empty where nobody is named
/// @param subject the words that name who or what the deed is said of; empty where they are left out
/// @param inherited whether the subject stands in the clause before and is left out in this
/// @param earlier the thing that the sentence spoke of before; may be empty
/// @param rest the words behind the verb, to the end of the clause
/// @param start first character of the clause
/// @param end first character after it
record Saying(Speech speech, List<Token> speaker, List<Token> subject, boolean inherited, List<Token> earlier,
        Predicate predicate,
        List<Token> rest, int start, int end) {

    /// How it is said.
    enum Speech {
        /// By the paper itself.
        STATED,
        /// By a speaker: "the Secretariat confirmed that".
        REPORTED,
        /// As the speaker's own word: "committed to".
        COMMITTED,
        /// As a request to whoever the subject names: "requested the Secretariat to".
        DIRECTED,
        /// As a wish that it be done: "requested that".
        WISHED,
        /// In a list of what is to be done: "the Secretariat to circulate".
        LISTED,
        /// As a question whether it will be done: "inquired if".
        WONDERED
    }
}
