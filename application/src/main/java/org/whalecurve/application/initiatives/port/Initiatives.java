package org.whalecurve.application.initiatives.port;

import java.util.List;
import org.whalecurve.application.documents.port.DocumentVersions;
import org.whalecurve.domain.initiatives.Initiative;

/** All versions of the charters of all initiatives. */
public interface Initiatives extends DocumentVersions<Initiative> {

    /**
     * The latest versions that name a user in the team, on whatever days, sorted by id; quick, as
     * it is asked at every request.
     */
    List<Initiative> withMember(String user);
}
