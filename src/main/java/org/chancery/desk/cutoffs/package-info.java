/// Whose midnight: the instant at which the last day of a deadline ends.
@NullMarked
package org.chancery.desk.cutoffs;

import org.jspecify.annotations.NullMarked;
