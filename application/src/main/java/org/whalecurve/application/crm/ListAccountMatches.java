package org.whalecurve.application.crm;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.crm.MatchStanding;

/** Which accounts of a CRM are, or may be, which customers. */
@Requires(Right.SEE_CONNECTIONS)
public interface ListAccountMatches {

    /**
     * A page in ascending order of the account's id; after is the cursor of the page before, null
     * for the first.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that id
     */
    Page<SeenMatch> listAccountMatches(
            Actor actor, String id, MatchStanding standing, @Nullable String after, int limit);
}
