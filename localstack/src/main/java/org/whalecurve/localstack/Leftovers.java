package org.whalecurve.localstack;

import java.util.List;

/** Parts that still run although the launcher that started them is gone, because it was killed. */
final class Leftovers {

    private final RunningParts parts;
    private final Console console;

    Leftovers(RunningParts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    /** Stops them in order and tells how many there were. */
    int stop() {
        int stopped = 0;
        for (Part part : List.of(Part.APPLICATION, Part.KEYCLOAK, Part.POSTGRES)) {
            var running = parts.find(part);
            if (running.isPresent()) {
                ProcessHandle process = running.get().process();
                console.progress(
                        "Stopping "
                                + part.label()
                                + " (pid "
                                + process.pid()
                                + "), left behind by a start that was killed");
                ChildProcess.stop(process, part.stopSignal());
                stopped++;
            }
            parts.stopped(part);
        }
        return stopped;
    }
}
