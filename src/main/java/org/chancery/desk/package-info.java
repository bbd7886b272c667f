/// What a person can do here, one class for each duty. Every change goes through [org.chancery.desk.Desk] as one act.
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
