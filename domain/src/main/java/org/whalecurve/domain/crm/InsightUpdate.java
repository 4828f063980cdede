package org.whalecurve.domain.crm;

import java.util.Map;

/**
 * What one record of a CRM is to be told.
 *
 * @param id of this update, by which its outcome is told
 * @param record the CRM's id of the account
 * @param values by the CRM's name of the field: numbers with a point, days by ISO 8601; an empty
 *     text empties the field
 */
public record InsightUpdate(String id, String record, Map<String, String> values) {

    /** Keeps a copy of the values that nobody can change. */
    public InsightUpdate {
        values = Map.copyOf(values);
    }
}
