package org.chancery.desk;

import java.time.ZoneId;

/// Telling the desk whose it is and where it stands.
public final class SettingUp {

    private final Desk desk;

    SettingUp(Desk desk) {
        this.desk = desk;
    }

    /// The zone of the duty station; Africa/Nairobi until somebody says otherwise.
    public ZoneId dutyStation() {
        throw new UnsupportedOperationException();
    }

    public void dutyStation(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /// The name of the mission, as the sidebar shows it.
    public String mission() {
        throw new UnsupportedOperationException();
    }

    public void mission(String name) {
        throw new UnsupportedOperationException();
    }
}
