package org.chancery.plan.crooked.talking.desk;

import java.net.InetAddress;

/// Reaches out of the laptop.
class CrookedName {

    InetAddress address;
}
