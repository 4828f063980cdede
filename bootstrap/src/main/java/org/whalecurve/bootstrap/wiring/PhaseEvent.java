package org.whalecurve.bootstrap.wiring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A phase of background work in a flight recording; costs nothing while nobody records. */
@Name(PhaseEvent.NAME)
@Label("Phase")
@Category("Whalecurve")
@StackTrace(false)
final class PhaseEvent extends Event {

    static final String NAME = "org.whalecurve.Phase";

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Label("Work")
    String work;

    @Label("Phase")
    String phase;

    @Label("Rows")
    long rows;

    @Label("CPU Time")
    @Description("CPU time of the whole process meanwhile")
    @Timespan(Timespan.NANOSECONDS)
    long cpu;

    private PhaseEvent(String work, String phase) {
        this.work = work;
        this.phase = phase;
    }

    static PhaseEvent begin(String work, String phase) {
        PhaseEvent event = new PhaseEvent(work, phase);
        if (event.isEnabled()) {
            event.cpu = SYSTEM.getProcessCpuTime();
            event.begin();
        }
        return event;
    }

    void end(long wentThrough) {
        boolean recordedFromTheBegin = cpu > 0;
        if (recordedFromTheBegin && isEnabled()) {
            end();
            rows = wentThrough;
            cpu = SYSTEM.getProcessCpuTime() - cpu;
            commit();
        }
    }
}
