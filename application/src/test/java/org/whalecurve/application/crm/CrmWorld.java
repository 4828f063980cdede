package org.whalecurve.application.crm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSystem;

/**
 * A CRM with people who work in it and things that go wrong with it, for the contract of its
 * adapter. It has an account stream; its time and the adapter's are one, and pass only when told to
 * or when the adapter waits.
 */
public interface CrmWorld extends AutoCloseable {

    CrmSystem system();

    /** With which the adapter is let in. */
    CrmAccess access();

    /** With a credential that nobody gave out. */
    CrmAccess strangersAccess();

    /**
     * Texts that may never be shown: credentials, and what the CRM says to its developers alone.
     */
    List<String> secrets();

    /** A setting that a connection cannot do without. */
    String neededSetting();

    /** The CRM's field that holds the name of an account. */
    String nameField();

    /** A field for insights that stands in the CRM. */
    String insightField();

    /** How long the adapter has waited, each time. */
    List<Duration> waits();

    /** How many calls have reached the CRM. */
    int calls();

    void pass(Duration time);

    /** How long a change may stay unseen after its time stamp without getting lost. */
    Duration lateness();

    /** Somebody enters an account; its id. */
    String create(String name);

    /** A script enters accounts, all with one time stamp. */
    void createMany(int count, String name);

    /** Somebody changes the name of an account. */
    void rename(String id, String name);

    /** A script changes the names of all accounts, all with one time stamp. */
    void renameAll(String name);

    /** A transaction that takes long changes a name; its time stamp is of its beginning. */
    void renameSlowly(String id, String name);

    /** The long transaction ends: what it changed can be seen from then on. */
    void commit();

    /** Somebody puts an account aside, the way this CRM knows; false if it knows none. */
    boolean archive(String id);

    void delete(String id);

    /** Somebody makes one account of two; false if the CRM knows no such thing. */
    boolean merge(String loser, String survivor);

    /** An administrator gives a field another name. */
    void renameField(String field, String other);

    /** What the CRM holds. */
    Optional<String> value(String id, String field);

    int accounts();

    /** After so many calls more, the proof of who asks is refused until new ones are given out. */
    void refuseProofAfter(int calls);

    /** Whether the adapter gets itself a new proof. */
    boolean renewsItsProof();

    /** The old proof counts again. */
    void acceptProofAgain();

    /** The CRM answers the next call with its 403; which reason is meant by it. */
    Reason forbid();

    /** The next call is told to come later. */
    void throttle(Duration after);

    /** So many calls find the CRM out of order. */
    void breakDown(int calls);

    /** The next write is applied, and its answer never arrives. */
    void loseReplyToWrite();

    /** All places that the CRM gave out become void; false if this CRM gives out none. */
    boolean expireCursors();

    @Override
    void close();
}
