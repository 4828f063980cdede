package org.whalecurve.application.crm;

import java.util.List;
import java.util.Map;
import org.whalecurve.domain.crm.CrmStream;

/**
 * A kind of CRM that can be connected.
 *
 * @param id by which connections refer to it
 * @param name by which people know it
 * @param settings what a connection has to state
 * @param mapping the fields that hold what unless somebody says otherwise
 */
public record CrmKind(
        String id,
        String name,
        List<Setting> settings,
        Map<CrmStream, Map<String, String>> mapping) {

    /**
     * Something that a connection has to state.
     *
     * @param name by which it is kept
     * @param label for people
     * @param secret whether it is a credential
     * @param required whether a connection without it cannot work
     */
    public record Setting(String name, String label, boolean secret, boolean required) {}
}
