/// What happened while nobody looked, shown once at the beginning.
@NullMarked
package org.chancery.ui.away;

import org.jspecify.annotations.NullMarked;
