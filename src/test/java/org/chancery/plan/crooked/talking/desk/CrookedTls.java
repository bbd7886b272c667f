package org.chancery.plan.crooked.talking.desk;

import javax.net.ssl.SSLContext;

/// Reaches out of the laptop.
class CrookedTls {

    SSLContext context;
}
