/// The Horizon: what is overdue, what comes next, and what lies further off.
@NullMarked
package org.chancery.ui.horizon;

import org.jspecify.annotations.NullMarked;
