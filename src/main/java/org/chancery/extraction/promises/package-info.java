/// What people undertake in a paper, and what they are asked to do, where no date makes a deadline of it.
@NullMarked
package org.chancery.extraction.promises;

import org.jspecify.annotations.NullMarked;
