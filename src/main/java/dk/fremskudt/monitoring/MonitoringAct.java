package dk.fremskudt.monitoring;

import dk.fremskudt.platform.Act;

/** What is done to registrations. */
enum MonitoringAct implements Act {
    REGISTERED_WAVE,
    IMPORTED_REGISTRATIONS
}
