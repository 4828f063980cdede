package org.whalecurve.application.initiatives.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.port.DocumentVersionsContract;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.domain.initiatives.Initiative;

/** What every store of initiatives keeps to; whoever reads charters must read brief ones. */
public abstract class InitiativesContract extends DocumentVersionsContract<Initiative> {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00Z");

    @Override
    protected abstract Initiatives versions();

    @Override
    protected Initiative read(String document) {
        return BriefDocuments.initiativeReader().read(document);
    }

    @Test
    void theLatestVersionsThatNameAUserInTheTeamAreTheirs() {
        versions().add(version("prices", 1, "First"));
        versions().add(version("orders", 1, "Orders"));
        versions().add(version("prices", 2, "Second"));

        assertThat(versions().withMember("amara"))
                .extracting(Initiative::name)
                .containsExactly("Orders", "Second");
        assertThat(versions().withMember("Amara")).isEmpty();
        assertThat(versions().withMember("edith")).as("who owns it is not on the team").isEmpty();
    }

    private DocumentVersion<Initiative> version(String id, int version, String name) {
        String document = id + ": " + name;
        return new DocumentVersion<>(
                id, version, read(document), document, "hash of " + name, "amara", NOON, NOON);
    }
}
