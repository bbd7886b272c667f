/// What a person can do here, one class for each duty. Every change goes through [org.chancery.desk.ledger.Ledger] as one act. Duties that belong together
/// share a package of their own below this one; [Desk] hands them out.
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
