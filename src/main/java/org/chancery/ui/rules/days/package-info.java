/// Working days in the window: the holidays of each place by year, its weekend, and the days on which the mission is closed.
@NullMarked
package org.chancery.ui.rules.days;

import org.jspecify.annotations.NullMarked;
