package org.whalecurve.domain.crm;

import java.time.Instant;
import java.util.Map;

/**
 * A record as its CRM shows it.
 *
 * @param id the CRM's own key; unique within its stream
 * @param modified when the CRM says that it was last changed; the CRM's clock and precision
 * @param modifiedBy the CRM's user who changed it last; empty if the CRM does not say
 * @param fields the values of the fields that were asked for, by the CRM's name of the field, as
 *     plain text: numbers with a point, days and moments by ISO 8601, in UTC, references by the id
 *     of what they refer to. A field that is empty in the CRM is missing here.
 */
public record CrmRecord(
        String id, Instant modified, String modifiedBy, Map<String, String> fields) {

    /** Keeps a copy of the fields that nobody can change. */
    public CrmRecord {
        fields = Map.copyOf(fields);
    }
}
