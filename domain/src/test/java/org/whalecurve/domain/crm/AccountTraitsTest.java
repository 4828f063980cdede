package org.whalecurve.domain.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountTraitsTest {

    @Test
    void theSameCompanyReadsTheSame() {
        assertThat(AccountTraits.nameOf("Bell-Rope Ltd."))
                .isEqualTo(AccountTraits.nameOf("BELL ROPE Co"))
                .isEqualTo("bell rope");
        assertThat(AccountTraits.nameOf("Große Möwe GmbH & Co. KG")).isEqualTo("grosse mowe");
        assertThat(AccountTraits.nameOf("Société Générale S.A.")).isEqualTo("societe generale");
    }

    @Test
    void aNameThatIsALegalFormStaysAName() {
        assertThat(AccountTraits.nameOf("SE")).isEqualTo("se");
        assertThat(AccountTraits.nameOf(" -- ")).isEmpty();
    }

    @Test
    void taxNumbersAreLettersAndDigitsAndPlaceholdersAreNone() {
        assertThat(AccountTraits.taxIdOf("de 123.456-789")).isEqualTo("DE123456789");
        assertThat(AccountTraits.taxIdOf("n/a")).isEmpty();
        assertThat(AccountTraits.taxIdOf("000000000")).isEmpty();
    }

    @Test
    void domainsComeFromSitesAndMailboxesButNotFromThoseOfEverybody() {
        assertThat(AccountTraits.domainOf("https://www.Anchor.example/about?x=1"))
                .isEqualTo("anchor.example");
        assertThat(AccountTraits.domainOf("ann@anchor.example")).isEqualTo("anchor.example");
        assertThat(AccountTraits.domainOf("ann@gmail.com")).isEmpty();
        assertThat(AccountTraits.domainOf("not a site")).isEmpty();
    }

    @Test
    void theMailboxTellsTheDomainWhereTheSiteDoesNot() {
        CrmMapping mapping =
                new CrmMapping(
                        Map.of(
                                CrmStream.ACCOUNT,
                                Map.of("domain", "website", "email", "email", "name", "name")));

        assertThat(AccountTraits.of(mapping, Map.of("website", "-", "email", "a@anchor.example")))
                .isEqualTo(new AccountTraits("", "anchor.example", ""));
    }
}
