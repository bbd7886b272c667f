package org.chancery.plan.crooked.talking.desk;

import java.rmi.Remote;

/// Reaches out of the laptop.
class CrookedRemote {

    Remote remote;
}
