package org.chancery.plan.crooked.talking.desk;

import java.net.DatagramSocket;

/// Reaches out of the laptop.
class CrookedDatagram {

    DatagramSocket socket;
}
