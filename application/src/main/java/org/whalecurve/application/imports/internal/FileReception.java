package org.whalecurve.application.imports.internal;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.ReceivedUpload;
import org.whalecurve.application.imports.StoredUpload;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.Uploads;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

/** Takes files in: stored first, recorded second, read later. */
public final class FileReception implements ReceiveFile {

    private static final int LONGEST_FILE_NAME = 255;

    private final ImportProfiles profiles;
    private final Uploads uploads;
    private final Imports imports;
    private final ImportReader reader;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Supplier<String> newId;

    public FileReception(
            ImportProfiles profiles,
            Uploads uploads,
            Imports imports,
            ImportReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Supplier<String> newId) {
        this.profiles = profiles;
        this.uploads = uploads;
        this.imports = imports;
        this.reader = reader;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.newId = newId;
    }

    @Override
    public ReceivedUpload receiveFile(
            Actor actor, String profileId, Book book, String fileName, ByteSource bytes) {
        if (profiles.find(profileId).isEmpty()) {
            throw Refusal.notFound("import profile", profileId);
        }
        String name = nameOf(fileName);
        StoredUpload upload = uploads.store(bytes);
        Import received =
                new Import(
                        newId.get(),
                        profileId,
                        book,
                        name,
                        upload.sha256(),
                        upload.bytes(),
                        actor.user(),
                        clock.instant(),
                        ImportState.RECEIVED,
                        0,
                        0,
                        0,
                        0,
                        null);
        if (!added(received, upload)) {
            uploads.remove(upload.id());
            return new ReceivedUpload.AlreadyReceived(
                    imports.findSame(book, profileId, upload.sha256())
                            .orElseThrow(() ->
                                    Refusal.conflict(
                                            "import-vanished",
                                            "The same file was discarded at this very moment: send it again.")));
        }
        reader.queue(received.id());
        return new ReceivedUpload.NewlyReceived(received);
    }

    private boolean added(Import received, StoredUpload upload) {
        boolean recorded = false;
        try {
            boolean isNew =
                    unitOfWork.perform(() -> {
                        boolean added = imports.add(received, upload.id());
                        if (added) {
                            audit.record(
                                    received.receivedBy(),
                                    "delivered file",
                                    received.id(),
                                    received.book().isPlan()
                                            ? received.fileName()
                                                    + ", plan "
                                                    + received.book().name()
                                            : received.fileName());
                        }
                        return added;
                    });
            recorded = true;
            return isNew;
        } finally {
            if (!recorded) {
                uploads.remove(upload.id());
            }
        }
    }

    private static String nameOf(String fileName) {
        String name = fileName.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_FILE_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.wrongInput(
                    "file-name",
                    "A file needs a name of at most "
                            + LONGEST_FILE_NAME
                            + " characters without control characters.");
        }
        return name;
    }
}
