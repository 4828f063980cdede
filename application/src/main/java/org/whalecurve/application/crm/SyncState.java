package org.whalecurve.application.crm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the syncs of a connection.
 *
 * @param wish what is to be done next
 * @param doing what is being done
 * @param startedAt when the latest began; null if none has
 * @param succeededAt when the latest that read everything ended; null if none has
 * @param problem why the latest did not read everything; null if it did
 * @param retryAt before then the CRM wants to be left alone; null if it does not say
 * @param recordsRead how many changes the latest was told
 * @param recordsMoved how many of them were news
 * @param reconciledAt when ids were last compared; null if never
 */
public record SyncState(
        SyncWish wish,
        SyncWish doing,
        @Nullable Instant startedAt,
        @Nullable Instant succeededAt,
        @Nullable String problem,
        @Nullable Instant retryAt,
        long recordsRead,
        long recordsMoved,
        @Nullable Instant reconciledAt) {

    /** Of a connection that never read. */
    public static final SyncState NEVER =
            new SyncState(SyncWish.NOTHING, SyncWish.NOTHING, null, null, null, null, 0, 0, null);

    /** The same with something still to be done; what was wanted before is not forgotten. */
    public SyncState wanting(SyncWish other) {
        return new SyncState(
                wish.and(other),
                doing,
                startedAt,
                succeededAt,
                problem,
                retryAt,
                recordsRead,
                recordsMoved,
                reconciledAt);
    }

    /** Whether a sync is under way. */
    public boolean isRunning() {
        return doing != SyncWish.NOTHING;
    }

    /** A sync begins, and with it what was wanted is taken up. */
    public SyncState begun(Instant at) {
        return new SyncState(
                SyncWish.NOTHING, wish, at, succeededAt, problem, null, 0, 0, reconciledAt);
    }

    /** Everything is forgotten that was read: what is left to do is to read on. */
    public SyncState fromTheBeginning() {
        return doing(SyncWish.RECONCILIATION);
    }

    /** The application stopped in between: what was being done is to be done again. */
    public SyncState takenUpAgain() {
        return wanting(doing).doing(SyncWish.NOTHING);
    }

    private SyncState doing(SyncWish next) {
        return new SyncState(
                wish,
                next,
                startedAt,
                succeededAt,
                problem,
                retryAt,
                recordsRead,
                recordsMoved,
                reconciledAt);
    }

    /** So much has been read. */
    public SyncState counted(long read, long moved) {
        return new SyncState(
                wish,
                doing,
                startedAt,
                succeededAt,
                problem,
                retryAt,
                recordsRead + read,
                recordsMoved + moved,
                reconciledAt);
    }

    /** Ids have been compared. */
    public SyncState reconciled(Instant at) {
        return new SyncState(
                wish,
                doing,
                startedAt,
                succeededAt,
                problem,
                retryAt,
                recordsRead,
                recordsMoved,
                at);
    }

    /**
     * The sync has ended.
     *
     * @param why it did not read everything; null if it did
     */
    public SyncState ended(Instant at, @Nullable String why, @Nullable Instant retry) {
        return new SyncState(
                wish,
                SyncWish.NOTHING,
                startedAt,
                why == null ? at : succeededAt,
                why,
                retry,
                recordsRead,
                recordsMoved,
                reconciledAt);
    }
}
