/// The commands of a day's beginning: what is jotted down, and what happened while nobody looked.
@NullMarked
package org.chancery.cli.today;

import org.jspecify.annotations.NullMarked;
