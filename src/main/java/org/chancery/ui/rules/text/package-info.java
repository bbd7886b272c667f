/// Plain text that is checked while it is typed, and what saving it would change.
@NullMarked
package org.chancery.ui.rules.text;

import org.jspecify.annotations.NullMarked;
