package org.whalecurve.application.crm.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;

/** The records of CRMs as they were last read. Those whose news were not yet looked at are due. */
public interface CrmRecords {

    /** Those of the ids that are held, by id. */
    Map<String, HeldRecord> find(String connection, CrmStream stream, Collection<String> ids);

    /**
     * Keeps records, which become due, within the present unit of work.
     *
     * @param refers by the id of a record, the id of the one that it belongs to: an order's
     *     account, a line's order, an account's parent
     */
    void put(
            String connection,
            CrmStream stream,
            List<HeldRecord> records,
            Map<String, String> refers);

    /** Some records that are due, in ascending order of id. */
    List<HeldRecord> due(String connection, CrmStream stream, int limit);

    /** These have been looked at. */
    void settle(String connection, CrmStream stream, Collection<String> ids);

    /** These are to be looked at again. */
    void makeDue(String connection, CrmStream stream, Collection<String> ids);

    /** All of a stream are to be looked at again. */
    void makeAllDue(String connection, CrmStream stream);

    /** Those of a stream that belong to one of these are to be looked at again. */
    void makeReferringDue(String connection, CrmStream stream, Collection<String> referred);

    /** The lines of all orders of these accounts are to be looked at again. */
    void makeLinesOfAccountsDue(String connection, Collection<String> accounts);

    /** What they say is taken for news when they are read again. */
    void forgetContents(String connection);

    /** Before ids are compared: none has been seen. */
    void beginSeeing(String connection, CrmStream stream);

    /** The CRM still has these. */
    void see(String connection, CrmStream stream, Collection<String> ids);

    /** How many records of a stream hold. */
    long holding(String connection, CrmStream stream);

    /** How many of those that hold were not seen. */
    long unseen(String connection, CrmStream stream);

    /** Some of those that hold and were not seen. */
    List<HeldRecord> unseen(String connection, CrmStream stream, int limit);
}
