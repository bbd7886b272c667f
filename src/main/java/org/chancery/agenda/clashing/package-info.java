/// What one officer cannot go to: two meetings at once, two cities with no day between, a meeting on a day off.
@NullMarked
package org.chancery.agenda.clashing;

import org.jspecify.annotations.NullMarked;
