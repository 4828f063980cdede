package org.whalecurve.web.payouts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.payouts.SeenPayout;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What was paid by a plan.
 *
 * @param plan the address of the plan
 * @param next the address of the next part; null at the end
 */
record PayoutsView(String name, Address plan, List<Row> payouts, @Nullable Address next) {

    /**
     * A payout.
     *
     * @param others what others were paid, or why that is not told; empty if there are none
     */
    record Row(
            Address page,
            String months,
            int version,
            Amount amount,
            String currency,
            String corrections,
            String decided,
            String others) {

        static Row of(SeenPayout seen, Wording wording) {
            KeptPayout payout = seen.payout();
            String currency = payout.currency().getCurrencyCode();
            return new Row(
                    PayoutPlace.page(payout),
                    wording.months(payout.months().from(), payout.months().to()),
                    payout.version(),
                    wording.amount(payout.standing().amount(), currency),
                    currency,
                    payout.corrections() == 0
                            ? "as decided"
                            : wording.count(payout.corrections(), "correction", "corrections"),
                    "%s by %s"
                            .formatted(
                                    wording.moment(payout.decisions().getFirst().decidedAt()),
                                    payout.decisions().getFirst().decidedBy()),
                    othersOf(seen, wording));
        }
    }

    static PayoutsView of(String id, String name, Page<SeenPayout> page, Wording wording) {
        return new PayoutsView(
                name,
                Address.of("/app/incentives/plan").with("plan", id),
                page.items().stream().map(each -> Row.of(each, wording)).toList(),
                page.next() == null ? null : PayoutPlace.after(id, page.next()));
    }

    /** What is told of those whose names the reader may not know. */
    static String othersOf(SeenPayout seen, Wording wording) {
        if (seen.hidden() == 0) {
            return "";
        }
        String currency = seen.payout().currency().getCurrencyCode();
        String people = wording.count(seen.hidden(), "other person", "other people");
        return seen.others()
                .shown()
                .map(amount -> "%s: %s together".formatted(people, wording.money(amount, currency)))
                .orElseGet(() -> "+ %s. %s".formatted(people, seen.others().whyNot().orElse("")));
    }
}
