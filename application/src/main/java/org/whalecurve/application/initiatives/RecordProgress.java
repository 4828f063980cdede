package org.whalecurve.application.initiatives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.ProgressEntry;

/**
 * Says what happened in an initiative: for its team, who answers for it, and who keeps initiatives.
 */
@Requires(Right.REPORT_ON_INITIATIVES)
public interface RecordProgress {

    /** So long may be what is said. */
    int LONGEST_WORDS = 2_000;

    /**
     * @param words what there is to say; a note and a risk need some
     * @throws org.whalecurve.application.Refusal as for {@link ViewInitiative}; DENIED if the actor
     *     sees it and has no part in it; CONFLICT if it is closed; WRONG_INPUT if there is no such
     *     milestone or open risk, a day lies ahead, no money was spent, or words are missing
     */
    ProgressEntry recordProgress(Actor actor, String id, Progress progress, String words);
}
