package org.whalecurve.domain.crm;

import java.util.List;

/**
 * Some of the changes of a stream, in the order in which they are to be applied. The same change
 * may come again in a later page, because a CRM is read with overlap.
 *
 * @param changes may be empty although more are to come
 * @param next from where to go on; to be kept in the same transaction as the changes
 * @param last whether the stream has been read up to the present
 */
public record ChangePage(List<CrmChange> changes, CrmCursor next, boolean last) {

    /** Keeps a copy of the changes that nobody can change. */
    public ChangePage {
        changes = List.copyOf(changes);
    }
}
