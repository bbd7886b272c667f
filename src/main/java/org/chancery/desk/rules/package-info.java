/// Keeping what dates are computed from: rules of procedure, holidays and closures.
@NullMarked
package org.chancery.desk.rules;

import org.jspecify.annotations.NullMarked;
