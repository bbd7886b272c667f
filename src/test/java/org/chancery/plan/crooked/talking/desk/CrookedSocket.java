package org.chancery.plan.crooked.talking.desk;

import java.net.Socket;

/// Reaches out of the laptop.
class CrookedSocket {

    Socket socket = new Socket();
}
