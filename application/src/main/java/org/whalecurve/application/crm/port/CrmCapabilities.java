package org.whalecurve.application.crm.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.Insight;

/**
 * What a kind of CRM is and can do.
 *
 * @param id by which connections refer to it, such as {@code odoo}
 * @param name by which people know it
 * @param settings what a connection has to state
 * @param streams what can be read, with the CRM's fields that are mapped unless somebody says
 *     otherwise: ours (see {@code CrmMapping}) to the CRM's
 * @param insights what can be told back, with the CRM's field that is meant for it
 * @param tells which ends of a record's life the CRM itself tells; others are found by comparing
 *     ids
 * @param largestWrite the most updates in one call
 */
public record CrmCapabilities(
        String id,
        String name,
        List<CrmSetting> settings,
        Map<CrmStream, Map<String, String>> streams,
        Map<Insight, String> insights,
        Set<CrmEnding> tells,
        int largestWrite) {

    /** Keeps copies that nobody can change. */
    public CrmCapabilities {
        settings = List.copyOf(settings);
        streams = Map.copyOf(streams);
        insights = Map.copyOf(insights);
        tells = Set.copyOf(tells);
    }

    /** How a record of a CRM can end. */
    public enum CrmEnding {
        ARCHIVED,
        DELETED,
        MERGED
    }
}
