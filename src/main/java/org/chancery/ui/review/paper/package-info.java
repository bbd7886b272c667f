/// The paper as a reader sees it: numbered paragraphs, captions, marks behind the dates, words that can be selected.
@NullMarked
package org.chancery.ui.review.paper;

import org.jspecify.annotations.NullMarked;
