package org.whalecurve.application.crm.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.crm.port.CrmSamples.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Page;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.port.AccountMatches.Candidate;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;

/** What every store of matches keeps to. */
public abstract class AccountMatchesContract {

    private static final AccountTraits NONE = new AccountTraits("", "", "");

    protected abstract AccountMatches accountMatches();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void anAccountHasOneMatch() {
        AccountMatch proposed = match("1", "C100", MatchStanding.PROPOSED);
        put(proposed, NONE);
        assertThat(accountMatches().find("sales", List.of("1", "2")))
                .isEqualTo(Map.of("1", proposed));

        AccountMatch confirmed = proposed.decided(MatchStanding.CONFIRMED, "amara", NOON);
        put(confirmed, NONE);

        assertThat(accountMatches().find("sales", List.of("1"))).isEqualTo(Map.of("1", confirmed));
        assertThat(accountMatches().find("other", List.of("1"))).isEmpty();
        assertThat(accountMatches().counts("sales")).isEqualTo(Map.of(MatchStanding.CONFIRMED, 1L));
    }

    @Test
    void confirmedAccountsTellWhoIsAlikeTheStrongestRuleFirst() {
        put(
                match("1", "C100", MatchStanding.CONFIRMED),
                new AccountTraits("", "anchor.example", "anchor inn"));
        put(match("2", "C200", MatchStanding.CONFIRMED), new AccountTraits("DE1234567", "", ""));
        put(match("3", "C300", MatchStanding.PROPOSED), new AccountTraits("DE1234567", "", ""));

        assertThat(accountMatches().alike(NONE)).isEmpty();
        assertThat(
                        accountMatches()
                                .alike(
                                        new AccountTraits(
                                                "DE1234567", "anchor.example", "anchor inn")))
                .containsExactly(
                        new Candidate("C200", MatchRule.TAX_ID),
                        new Candidate("C100", MatchRule.DOMAIN),
                        new Candidate("C100", MatchRule.NAME));
    }

    @Test
    void thoseThatStandAlikeComeInPages() {
        put(match("1", "C100", MatchStanding.PROPOSED), NONE);
        put(match("2", "C100", MatchStanding.CONFIRMED), NONE);
        put(match("3", "C100", MatchStanding.PROPOSED), NONE);

        Page<AccountMatch> first = accountMatches().list("sales", MatchStanding.PROPOSED, null, 1);
        Page<AccountMatch> second =
                accountMatches().list("sales", MatchStanding.PROPOSED, first.next(), 1);

        assertThat(first.items()).extracting(AccountMatch::account).containsExactly("1");
        assertThat(second.items()).extracting(AccountMatch::account).containsExactly("3");
        assertThat(second.next()).isNull();
    }

    private void put(AccountMatch match, AccountTraits traits) {
        unitOfWork().perform(() -> accountMatches().put("sales", match, traits));
    }

    private static AccountMatch match(String account, String customer, MatchStanding standing) {
        return new AccountMatch(account, customer, MatchRule.NAME, standing, "a rule", NOON);
    }
}
