/// The page of what dates are counted by: the rules of bodies, and the days off.
@NullMarked
package org.chancery.ui.rules;

import org.jspecify.annotations.NullMarked;
