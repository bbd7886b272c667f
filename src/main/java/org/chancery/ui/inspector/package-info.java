/// The panel beside a list: all that is known of one entry, where it comes from, and what can be done with it.
@NullMarked
package org.chancery.ui.inspector;

import org.jspecify.annotations.NullMarked;
