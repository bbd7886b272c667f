/// Why the marks in the text were read so, and correcting that by marking other words.
@NullMarked
package org.chancery.ui.review.marking;

import org.jspecify.annotations.NullMarked;
