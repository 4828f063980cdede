package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.BriefDocuments.profile;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.imports.ProfileDocument;

/** What every store of import profiles keeps to; whoever reads documents must read brief ones. */
public abstract class ImportProfilesContract {

    protected abstract ImportProfiles profiles();

    @Test
    void aProfileIsFoundAsItWasWritten() {
        ProfileDocument ledger =
                profile("ledger", "Order lines — “quoted”, 🐋\n# with a comment\n");
        profiles().put(ledger);

        assertThat(profiles().find("ledger")).contains(ledger);
        assertThat(profiles().find("shop")).isEmpty();
    }

    @Test
    void putAgainReplacesTheProfile() {
        profiles().put(profile("ledger", "as it was"));
        profiles().put(profile("shop", "stays"));
        ProfileDocument better = profile("ledger", "as it should be");
        profiles().put(better);

        assertThat(profiles().find("ledger")).contains(better);
        assertThat(profiles().all()).hasSize(2);
    }

    @Test
    void allProfilesAreSortedById() {
        profiles().put(profile("shop", "second"));
        profiles().put(profile("ledger", "first"));
        profiles().put(profile("Zoll", "capital letters come before small ones"));

        assertThat(profiles().all())
                .extracting(found -> found.profile().id())
                .containsExactly("Zoll", "ledger", "shop");
    }
}
