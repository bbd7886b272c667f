/// The paper as a reader sees it: numbered paragraphs, captions, and marks behind the dates.
@NullMarked
package org.chancery.ui.review.paper;

import org.jspecify.annotations.NullMarked;
