/// Commands about lists: which lines are wanted, and the lists that are kept.
@NullMarked
package org.chancery.cli.views;

import org.jspecify.annotations.NullMarked;
