package org.chancery.plan.crooked.talking.desk;

import java.nio.channels.SocketChannel;

/// Reaches out of the laptop.
class CrookedChannel {

    SocketChannel channel;
}
