/// Whose book it is and where it stands: the mission's name, its duty station, its capital, and when reminders usually come.
@NullMarked
package org.chancery.ui.settings;

import org.jspecify.annotations.NullMarked;
