package org.whalecurve.application.crm.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.LineStanding;
import org.whalecurve.domain.crm.WaitReason;

/** What was landed of the orders of CRMs, and by which files. */
public interface Landings {

    /** Those of the lines of which something is known, by line. */
    Map<String, LineStanding> find(String connection, Collection<String> lines);

    /** The number of the next batch. */
    long nextNumber(String connection);

    /**
     * Keeps what becomes of lines, within the present unit of work.
     *
     * @param batch the file that makes it so; null if nothing has to be booked
     */
    void put(String connection, @Nullable LandingBatch batch, List<LineStanding> lines);

    /** Batches that were not delivered, in order. */
    List<LandingBatch> undelivered(String connection);

    /** A batch was delivered; its text is not needed any more. */
    void delivered(String connection, long number, String importId);

    /** The latest batches first, without their texts. */
    List<LandingBatch> latest(String connection, int limit);

    /** How many lines stand among the facts. */
    long landed(String connection);

    /** How many lines wait, by reason. */
    Map<WaitReason, Long> waiting(String connection);

    /** The lines that wait for one of these reasons. */
    List<String> waitingFor(String connection, Collection<WaitReason> reasons);
}
