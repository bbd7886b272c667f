/// When things happen, at the precision that somebody wrote down: a month stays a month. Pure values, no clock.
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
