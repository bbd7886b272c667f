/// The nouns of a mission's work: bodies, meetings, resolutions, deliverables, and the reminders for them.
@NullMarked
package org.chancery.agenda;

import org.jspecify.annotations.NullMarked;
