/// Carrying entries out into a calendar file: which, where, and what becomes of those without a day.
@NullMarked
package org.chancery.ui.export;

import org.jspecify.annotations.NullMarked;
