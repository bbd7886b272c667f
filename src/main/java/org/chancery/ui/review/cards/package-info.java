/// What a paper proposes, card under card: what each says, which are shown, which the officer is at.
@NullMarked
package org.chancery.ui.review.cards;

import org.jspecify.annotations.NullMarked;
