/// What an officer should have at hand for a meeting, out of all that is in the agenda.
@NullMarked
package org.chancery.briefing;

import org.jspecify.annotations.NullMarked;
