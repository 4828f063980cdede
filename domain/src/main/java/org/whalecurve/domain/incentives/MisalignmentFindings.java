package org.whalecurve.domain.incentives;

import java.util.List;

/**
 * What a plan pays for against the company's interest, as far as the records tell.
 *
 * @param found what was found
 * @param unseen the rules that the records do not tell enough for
 */
public record MisalignmentFindings(List<Misalignment> found, List<Unseen> unseen) {

    /** Keeps copies. */
    public MisalignmentFindings {
        found = List.copyOf(found);
        unseen = List.copyOf(unseen);
    }
}
