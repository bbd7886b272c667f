package org.chancery.plan.crooked.sidedoor.desk;

import java.sql.SQLException;

/// A duty that speaks to the database.
class CrookedDuty {

    void work() throws SQLException {}
}
