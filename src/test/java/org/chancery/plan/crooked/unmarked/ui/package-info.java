@NullMarked
package org.chancery.plan.crooked.unmarked.ui;

import org.jspecify.annotations.NullMarked;
