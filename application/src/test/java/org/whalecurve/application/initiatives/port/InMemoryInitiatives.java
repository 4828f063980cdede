package org.whalecurve.application.initiatives.port;

import java.util.List;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.port.InMemoryDocumentVersions;
import org.whalecurve.domain.initiatives.Initiative;

/** Initiatives held in memory. */
public final class InMemoryInitiatives extends InMemoryDocumentVersions<Initiative>
        implements Initiatives {

    public InMemoryInitiatives(InMemoryUnitOfWork unitOfWork) {
        super(unitOfWork);
    }

    @Override
    public List<Initiative> withMember(String user) {
        return all().stream()
                .map(DocumentVersion::id)
                .distinct()
                .flatMap(id -> latest(id).stream())
                .map(DocumentVersion::content)
                .filter(initiative ->
                        initiative.team().stream().anyMatch(member -> member.user().equals(user)))
                .toList();
    }
}
