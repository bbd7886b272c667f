/// Rules of procedure as data: what a body owes how long before or after its meetings, in packs that an officer can read and edit.
@NullMarked
package org.chancery.agenda.rules;

import org.jspecify.annotations.NullMarked;
