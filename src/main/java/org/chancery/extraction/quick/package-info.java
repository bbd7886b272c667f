/// Reading one line that an officer jots down: what it is, when, who owes it, where, and when to be reminded.
@NullMarked
package org.chancery.extraction.quick;

import org.jspecify.annotations.NullMarked;
