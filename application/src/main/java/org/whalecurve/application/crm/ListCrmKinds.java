package org.whalecurve.application.crm;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The kinds of CRM that can be connected, sorted by name. */
@Requires(Right.SEE_CONNECTIONS)
public interface ListCrmKinds {

    List<CrmKind> listCrmKinds(Actor actor);
}
