/// What the paper asks, and where the same paper answers it.
@NullMarked
package org.chancery.ui.review.answers;

import org.jspecify.annotations.NullMarked;
