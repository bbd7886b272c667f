/// What a move of a meeting does to everything that hangs on it, worked out before anything changes.
@NullMarked
package org.chancery.agenda.moving;

import org.jspecify.annotations.NullMarked;
