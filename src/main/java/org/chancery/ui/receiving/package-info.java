/// The sheets on which something that came is linked to what was owed, and an answer to a question.
@NullMarked
package org.chancery.ui.receiving;

import org.jspecify.annotations.NullMarked;
