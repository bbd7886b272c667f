/// Writing an entry by hand: the form, its problems as they are typed, and the sheet that shows it.
@NullMarked
package org.chancery.ui.editing;

import org.jspecify.annotations.NullMarked;
