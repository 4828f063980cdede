package org.whalecurve.application.initiatives.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.ProgressEntry;

/** What happened in initiatives and how they ended. Nothing of it ever changes. */
public interface InitiativeRecords {

    /** Adds progress to an initiative. */
    ProgressEntry add(String initiative, Progress progress, String words, String by, Instant at);

    /** All progress of an initiative, the earliest first. */
    List<ProgressEntry> progressOf(String initiative);

    /** All progress by initiative, the earliest first. */
    Map<String, List<ProgressEntry>> progress();

    /**
     * Whether an initiative is closed. Until the present unit of work ends nobody else is told so
     * of it, so that nothing is added to what is being closed.
     */
    boolean isClosed(String initiative);

    /**
     * Closes an initiative.
     *
     * @return false, and nothing is kept, if it is closed already
     */
    boolean close(String initiative, Closing closing);

    /** How an initiative ended; empty if it has not. */
    Optional<Closing> closing(String initiative);

    /** How initiatives ended, by initiative. */
    Map<String, Closing> closings();
}
