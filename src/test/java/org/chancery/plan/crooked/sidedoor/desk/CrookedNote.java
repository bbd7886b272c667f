package org.chancery.plan.crooked.sidedoor.desk;

import java.util.logging.Logger;

/// A duty that logs past the program's own log.
class CrookedNote {

    final Logger log = Logger.getAnonymousLogger();
}
