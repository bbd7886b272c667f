package org.chancery.ui.review.cards;

import java.util.function.IntConsumer;

/// What the officer can do at a card.
///
/// @param look shows what accepting does to a meeting and to all that hangs on it
/// @param toParagraph shows another paragraph of the paper
public record CardActs(Runnable accept, Runnable edit, Runnable skip, Runnable look, IntConsumer toParagraph) {}
