/// Preparing for a meeting: what is owed, what was asked, which papers speak of it.
@NullMarked
package org.chancery.desk.preparing;

import org.jspecify.annotations.NullMarked;
