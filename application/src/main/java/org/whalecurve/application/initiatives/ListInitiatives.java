package org.whalecurve.application.initiatives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Lists initiatives: late ones first, then those at risk. */
@Requires(Right.SEE_INITIATIVES)
public interface ListInitiatives {

    /**
     * A part of those that concern the actor, the longest late first, then those with most risks,
     * then by their end.
     *
     * @param after where the part begins; null for the beginning
     * @throws org.whalecurve.application.Refusal WRONG_INPUT for a wrong cursor or limit
     */
    ListedInitiatives listInitiatives(
            Actor actor, InitiativeFilter filter, @Nullable String after, int limit);
}
