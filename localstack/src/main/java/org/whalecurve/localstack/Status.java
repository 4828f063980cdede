package org.whalecurve.localstack;

import java.util.Locale;

/** {@code status}: what runs, on which port, with which process number. */
final class Status {

    private final RunningParts parts;
    private final Console console;

    Status(RunningParts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    ExitCode run() {
        for (Part part : Part.values()) {
            var running = parts.find(part);
            console.print(
                    running.map(found -> line(part, found))
                            .orElseGet(() ->
                                    String.format(Locale.ROOT, "%-12s not running", part.label())));
        }
        return parts.find(Part.LAUNCHER).isPresent() ? ExitCode.OK : ExitCode.NOT_RUNNING;
    }

    private static String line(Part part, RunningParts.Running running) {
        String where = part == Part.LAUNCHER ? "" : "  127.0.0.1:" + running.port();
        String state =
                part == Part.LAUNCHER || !Ports.isFree(running.port()) ? "running" : "starting";
        return String.format(
                Locale.ROOT,
                "%-12s %-11s pid %-8d%s",
                part.label(),
                state,
                running.process().pid(),
                where);
    }
}
