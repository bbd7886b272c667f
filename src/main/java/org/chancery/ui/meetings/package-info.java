/// The meetings, and for each all that an officer should have at hand.
@NullMarked
package org.chancery.ui.meetings;

import org.jspecify.annotations.NullMarked;
