package org.whalecurve.domain.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.periods.Book;

/**
 * One delivery of a file: what was received, and what became of it.
 *
 * @param id the import's id
 * @param profile id of the profile by which the file is read
 * @param book the book that its facts go into
 * @param fileName the name under which it was delivered
 * @param sha256 hexadecimal hash of the bytes as delivered
 * @param bytes how many bytes were delivered
 * @param receivedBy user name of who delivered it
 * @param receivedAt when the last byte had arrived
 * @param state how far it is
 * @param rowsRead rows read so far; once committed, accepted + rejected
 * @param rowsAccepted rows booked
 * @param rowsRejected rows in quarantine
 * @param bytesRead how many of the delivered bytes have been read, for progress
 * @param problem why the whole file was refused or what interrupted it; null otherwise
 */
public record Import(
        String id,
        String profile,
        Book book,
        String fileName,
        String sha256,
        long bytes,
        String receivedBy,
        Instant receivedAt,
        ImportState state,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        long bytesRead,
        @Nullable FileProblem problem) {

    public Import in(ImportState next) {
        return new Import(
                id,
                profile,
                book,
                fileName,
                sha256,
                bytes,
                receivedBy,
                receivedAt,
                next,
                rowsRead,
                rowsAccepted,
                rowsRejected,
                bytesRead,
                null);
    }

    public Import with(ImportState next, FileProblem reason) {
        return new Import(
                id,
                profile,
                book,
                fileName,
                sha256,
                bytes,
                receivedBy,
                receivedAt,
                next,
                rowsRead,
                rowsAccepted,
                rowsRejected,
                bytesRead,
                reason);
    }

    public Import counted(long accepted, long rejected, long readBytes) {
        return new Import(
                id,
                profile,
                book,
                fileName,
                sha256,
                bytes,
                receivedBy,
                receivedAt,
                state,
                Math.addExact(accepted, rejected),
                accepted,
                rejected,
                readBytes,
                problem);
    }
}
