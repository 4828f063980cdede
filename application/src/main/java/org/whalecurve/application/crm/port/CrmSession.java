package org.whalecurve.application.crm.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * A source of changes of one account of a CRM, and a sink of insights. Adapters wait for rate
 * limits, ask again after failures that pass, and renew expired tokens by themselves; what reaches
 * the caller as {@link CrmFailure} did not pass within their budget.
 */
public interface CrmSession {

    /**
     * Who and what is reached, in a sentence for people.
     *
     * @throws CrmFailure if the CRM cannot be reached or does not let this user in
     */
    String greet() throws CrmFailure;

    /**
     * The fields of a stream as they are now.
     *
     * @throws CrmFailure if the CRM does not answer
     */
    List<CrmField> fields(CrmStream stream) throws CrmFailure;

    /**
     * The next changes of a stream. Reading on from the cursor of each page until a page is the
     * last brings every change that was committed before the first call at least once, also when
     * many carry one time stamp and when some became visible late.
     *
     * @param fields the CRM's names of the fields wanted
     * @param from the cursor of the page before; null to read everything
     * @throws CrmFailure if the CRM does not answer, with reason {@code CURSOR_EXPIRED} if the
     *     stream has to be read from the beginning, {@code SCHEMA_CHANGED} if it no longer has one
     *     of the fields
     */
    ChangePage read(CrmStream stream, Set<String> fields, @Nullable CrmCursor from)
            throws CrmFailure;

    /**
     * The ids of all records that exist, archived ones too, in ascending order of the CRM.
     *
     * @param after the last id of the page before; null to begin
     * @return some ids; empty when there are no more
     * @throws CrmFailure if the CRM does not answer
     */
    List<String> ids(CrmStream stream, @Nullable String after) throws CrmFailure;

    /**
     * What is in the way of writing these fields of accounts: by the CRM's name of the field, what
     * is missing and how an administrator of the CRM creates it. Empty if nothing is.
     *
     * @throws CrmFailure if the CRM does not answer
     */
    Map<String, String> preflight(Set<String> fields) throws CrmFailure;

    /**
     * Changes fields of accounts that exist; never creates one.
     *
     * @param updates for different accounts, at most as many as the capabilities say
     * @return one outcome for each update, whatever happened
     */
    List<WriteOutcome> write(List<InsightUpdate> updates);
}
