/// What came for what is owed, and how what is owed stands on a day.
@NullMarked
package org.chancery.agenda.receiving;

import org.jspecify.annotations.NullMarked;
