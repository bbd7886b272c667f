/// The form in which an officer says what a date is counted from.
@NullMarked
package org.chancery.ui.tying;

import org.jspecify.annotations.NullMarked;
