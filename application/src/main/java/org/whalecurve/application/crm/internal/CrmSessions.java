package org.whalecurve.application.crm.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmCapabilities;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.application.crm.port.SecretBox;

/** Opens sessions with the CRMs of connections. */
public final class CrmSessions {

    private final List<CrmSystem> systems;
    private final SecretBox secrets;

    public CrmSessions(List<CrmSystem> systems, SecretBox secrets) {
        this.systems =
                systems.stream()
                        .sorted(Comparator.comparing(system -> system.capabilities().name()))
                        .toList();
        this.secrets = secrets;
    }

    /** What every kind can do, sorted by name. */
    List<CrmCapabilities> kinds() {
        return systems.stream().map(CrmSystem::capabilities).toList();
    }

    /** What a kind can do. */
    Optional<CrmCapabilities> kind(String system) {
        return kinds().stream().filter(kind -> kind.id().equals(system)).findAny();
    }

    /**
     * Opens a session.
     *
     * @throws IllegalArgumentException if a setting cannot be meant
     * @throws org.whalecurve.application.Refusal UNAVAILABLE if the credentials cannot be decrypted
     */
    CrmSession open(StoredConnection stored) {
        String id = stored.connection().id();
        CrmSystem system =
                systems.stream()
                        .filter(each ->
                                each.capabilities().id().equals(stored.connection().system()))
                        .findAny()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no adapter for '%s' in this installation."
                                                .formatted(stored.connection().system())));
        Map<String, String> settings = new HashMap<>(stored.connection().settings());
        if (!stored.secretsKept().isEmpty()) {
            settings.putAll(secrets.open(id, stored.sealed()));
        }
        return system.session(new CrmAccess(id, settings));
    }
}
