package org.whalecurve.application.crm.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.domain.crm.CrmStream;

/** The connections, and how far each is. */
public interface Connections {

    Optional<StoredConnection> find(String id);

    /** All, sorted by id. */
    List<StoredConnection> all();

    /**
     * Adds a connection that never read, with version 0.
     *
     * @return false, and nothing is added, if the id is taken
     */
    boolean add(StoredConnection connection);

    /**
     * Writes a connection anew with the next version, if its version is still the one it states.
     *
     * @return false, and nothing is written, if the version is another
     */
    boolean change(StoredConnection connection);

    /**
     * Removes a connection with whatever was read by it.
     *
     * @return false, and nothing is removed, if the version is another
     */
    boolean remove(String id, long expectedVersion);

    /**
     * Has others that lock the same connection wait until the present unit of work ends.
     *
     * @return its version now; empty if it is gone
     */
    Optional<Long> lock(String id);

    /** What became of its syncs. */
    SyncState sync(String id);

    /**
     * Changes what is known of its syncs; two changes at once happen one after the other.
     *
     * @return as it is now
     */
    SyncState changeSync(String id, UnaryOperator<SyncState> change);

    /** How far the streams are that were ever read. */
    Map<CrmStream, StreamState> streams(String id);

    /** Keeps how far a stream is, within the present unit of work. */
    void keepStream(String id, CrmStream stream, StreamState state);
}
