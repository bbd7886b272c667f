/// Chancery: meetings, deadlines and papers of a permanent mission, read out of the documents that carry them.
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
