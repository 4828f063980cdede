package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.DiscardImport;
import org.whalecurve.application.imports.DownloadQuarantine;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.KeepFactType;
import org.whalecurve.application.imports.KeepProfile;
import org.whalecurve.application.imports.ListFactTypes;
import org.whalecurve.application.imports.ListImports;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.ReceivedUpload;
import org.whalecurve.application.imports.ResumeImport;
import org.whalecurve.application.imports.ViewFactType;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.application.imports.ViewQuarantine;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.periods.Book;

/** Imports by checksum: enough to tell new from known, and to count what arrived. */
@ApplicationScoped
class Deliveries {

    private static final ProfileDocument PROFILE =
            new ProfileDocument(SampleWorld.profile(), Documents.profile());

    private static final FactTypeDocument CONTACTS =
            new FactTypeDocument(SampleContacts.TYPE, Documents.factType());

    static final String COMMITTED = "f2c1a7de-6c39-4a3e-9d05-0d8a3b5c7e11";

    private static final Instant RECEIVED_AT = Instant.parse("2011-04-04T09:30:00Z");
    private static final Import SAMPLE =
            new Import(
                    COMMITTED,
                    "harbour-ledger",
                    Book.ACTUAL,
                    "march.csv",
                    MasterData.HASH,
                    1_842,
                    "amara",
                    RECEIVED_AT,
                    ImportState.COMMITTED,
                    24,
                    23,
                    1,
                    1_842,
                    null);

    private final Map<String, Import> imports = new ConcurrentHashMap<>(Map.of(COMMITTED, SAMPLE));

    @Produces
    @Singleton
    ReceiveFile receiveFile() {
        return Gate.guard(
                ReceiveFile.class,
                (actor, profile, book, name, bytes) -> {
                    known(profile);
                    CRC32 sum = new CRC32();
                    long length = drain(bytes, sum);
                    String id = "i" + sum.getValue();
                    Import received =
                            new Import(
                                    id,
                                    profile,
                                    book,
                                    name,
                                    Long.toHexString(sum.getValue()),
                                    length,
                                    actor.user(),
                                    RECEIVED_AT,
                                    ImportState.RECEIVED,
                                    0,
                                    0,
                                    0,
                                    0,
                                    null);
                    @Nullable Import before = imports.putIfAbsent(id, received);
                    return before == null
                            ? new ReceivedUpload.NewlyReceived(received)
                            : new ReceivedUpload.AlreadyReceived(before);
                });
    }

    @Produces
    @Singleton
    ListFactTypes listFactTypes() {
        return Gate.guard(ListFactTypes.class, _ -> List.of(CONTACTS));
    }

    @Produces
    @Singleton
    ViewFactType viewFactType() {
        return Gate.guard(
                ViewFactType.class,
                (_, id) -> {
                    if (!id.equals(CONTACTS.type().id())) {
                        throw Refusal.notFound("fact type", id);
                    }
                    return CONTACTS;
                });
    }

    @Produces
    @Singleton
    KeepFactType keepFactType() {
        return Gate.guard(
                KeepFactType.class,
                (_, _, document) -> new FactTypeDocument(SampleContacts.TYPE, document));
    }

    @Produces
    @Singleton
    ListImports listImports() {
        return Gate.guard(ListImports.class, (_, _, _) -> new Page<>(List.of(SAMPLE), null));
    }

    @Produces
    @Singleton
    ViewImport viewImport() {
        return Gate.guard(ViewImport.class, (_, id) -> find(id));
    }

    @Produces
    @Singleton
    ResumeImport resumeImport() {
        return Gate.guard(
                ResumeImport.class, (_, id) -> find(id).in(ImportState.RECEIVED).counted(0, 0, 0));
    }

    @Produces
    @Singleton
    DiscardImport discardImport() {
        return Gate.guard(
                DiscardImport.class,
                (_, id) -> {
                    if (!id.equals(COMMITTED)) {
                        throw Refusal.conflict(
                                "import-not-stopped", "Import " + find(id).id() + " is read.");
                    }
                    return find(id).in(ImportState.DISCARDED).counted(0, 0, 0);
                });
    }

    @Produces
    @Singleton
    ViewQuarantine viewQuarantine() {
        QuarantinedRow row =
                new QuarantinedRow(
                        7,
                        "1001,x",
                        List.of(
                                new CellProblem(
                                        "Quantity", "x", "not-a-number", "Write a number.")));
        return Gate.guard(ViewQuarantine.class, (_, _, _, _) -> new Page<>(List.of(row), null));
    }

    @Produces
    @Singleton
    DownloadQuarantine downloadQuarantine() {
        return Gate.guard(
                DownloadQuarantine.class,
                (_, _, lines) -> {
                    lines.accept("Order,Quantity");
                    lines.accept("1001,=é");
                });
    }

    @Produces
    @Singleton
    ListProfiles listProfiles() {
        return Gate.guard(ListProfiles.class, _ -> List.of(PROFILE));
    }

    @Produces
    @Singleton
    ViewProfile viewProfile() {
        return Gate.guard(ViewProfile.class, (_, id) -> known(id));
    }

    @Produces
    @Singleton
    KeepProfile keepProfile() {
        return Gate.guard(
                KeepProfile.class,
                (_, id, document) -> {
                    if (!document.startsWith("profile: " + id)) {
                        throw new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "wrong-profile",
                                "The profile has 1 fault.",
                                List.of(new Refusal.Fault("id", 1, "must be '" + id + "'")));
                    }
                    return PROFILE;
                });
    }

    private Import find(String id) {
        Import found = imports.get(id);
        if (found == null) {
            throw Refusal.notFound("import", id);
        }
        return found;
    }

    private static ProfileDocument known(String id) {
        if (!id.equals(PROFILE.profile().id())) {
            throw Refusal.notFound("import profile", id);
        }
        return PROFILE;
    }

    private static long drain(ByteSource bytes, CRC32 sum) {
        byte[] part = new byte[64 * 1024];
        long length = 0;
        for (int n = bytes.read(part, 0, part.length);
                n >= 0;
                n = bytes.read(part, 0, part.length)) {
            sum.update(part, 0, n);
            length += n;
        }
        return length;
    }
}
