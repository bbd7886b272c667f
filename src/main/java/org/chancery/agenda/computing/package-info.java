/// Working dates out: from a reckoning and what is known of its anchors to a date, never more exact than they are, and how it was counted.
@NullMarked
package org.chancery.agenda.computing;

import org.jspecify.annotations.NullMarked;
