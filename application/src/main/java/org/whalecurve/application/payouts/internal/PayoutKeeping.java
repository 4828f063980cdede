package org.whalecurve.application.payouts.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.incentives.internal.PlanSimulation;
import org.whalecurve.application.incentives.internal.PublishedPlans;
import org.whalecurve.application.payouts.CorrectPayout;
import org.whalecurve.application.payouts.DecidePayout;
import org.whalecurve.application.payouts.ListPayouts;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.application.payouts.SeenPayout;
import org.whalecurve.application.payouts.ViewPayout;
import org.whalecurve.application.payouts.port.KeptPayouts;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.money.Money;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PayoutChange;
import org.whalecurve.domain.payouts.PayoutDecision;
import org.whalecurve.domain.people.Disclosure;
import org.whalecurve.domain.scorecards.Months;

/** Keeps what people are paid by incentive plans. */
public final class PayoutKeeping implements DecidePayout, CorrectPayout, ListPayouts, ViewPayout {

    private final PublishedPlans plans;
    private final PayoutFiguring figuring;
    private final KeptPayouts payouts;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /** Takes every part that keeping needs. */
    public PayoutKeeping(
            PublishedPlans plans,
            PayoutFiguring figuring,
            KeptPayouts payouts,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.plans = plans;
        this.figuring = figuring;
        this.payouts = payouts;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public KeptPayout decidePayout(
            Actor actor, String id, int version, YearMonth from, YearMonth to, BigDecimal amount) {
        PublishedPlans.Version found = published(actor, id, version);
        IncentivePlan plan = found.whole();
        Months months = PlanSimulation.inOrder(from, to);
        PayoutDecision decision = figuring.present(plan, months, actor.user(), instant());
        if (decision.basis().runs().isEmpty()) {
            throw Refusal.conflict(
                    "nothing-closed",
                    "No month from %s to %s is closed: a payout rests on runs of record."
                            .formatted(from, to));
        }
        requireSame(amount, decision.amount(), plan.currency(), "the plan pays all together");
        KeptPayout wanted =
                new KeptPayout(
                        id, 1, found.seen().version(), plan.currency(), months, List.of(decision));
        return unitOfWork.perform(() -> {
            KeptPayout kept =
                    payouts.add(wanted)
                            .orElseThrow(() ->
                                    Refusal.conflict(
                                            "already-paid",
                                            "A payout of the plan '%s' pays for a month from %s to %s already: look at it, and correct it if it is wrong."
                                                    .formatted(id, from, to)));
            audit.record(
                    actor.user(),
                    "decided payout",
                    name(kept),
                    "%s to %s by version %d: %s"
                            .formatted(
                                    from,
                                    to,
                                    kept.version(),
                                    money(decision.amount(), plan.currency())));
            return kept;
        });
    }

    @Override
    public KeptPayout correctPayout(
            Actor actor, String id, int number, long corrections, BigDecimal difference) {
        KeptPayout kept = found(id, number);
        IncentivePlan plan = planOf(kept);
        if (kept.corrections() != corrections) {
            throw corrected(kept);
        }
        PayoutChange change = figuring.change(kept, plan, actor.user(), instant());
        if (!change.asksForCorrection()) {
            throw Refusal.conflict(
                    "nothing-to-correct",
                    "The present books pay everybody what payout %d of the plan '%s' does."
                            .formatted(number, id));
        }
        requireSame(
                difference,
                change.difference(),
                kept.currency(),
                "the correction pays all more by");
        return unitOfWork.perform(() -> {
            if (!payouts.correct(id, number, kept.corrections(), change.present())) {
                throw corrected(kept);
            }
            audit.record(
                    actor.user(),
                    "corrected payout",
                    name(kept),
                    "by %s to %s"
                            .formatted(
                                    money(change.difference(), kept.currency()),
                                    money(change.present().amount(), kept.currency())));
            return kept.corrected(change.present());
        });
    }

    @Override
    public Page<SeenPayout> listPayouts(Actor actor, String id, @Nullable String after, int limit) {
        plans.version(actor, id, null);
        Page<KeptPayout> page = payouts.latest(id, after, Page.limit(limit));
        return new Page<>(
                page.items().stream().map(each -> seen(actor, each)).toList(), page.next());
    }

    @Override
    public PayoutReport viewPayout(Actor actor, String id, int number) {
        KeptPayout kept = found(id, number);
        if (kept.standing().person(actor.user()).isEmpty()) {
            plans.version(
                    actor, id, null); // whoever was paid sees it, also when they left the plan
        }
        SeenPayout seen = seen(actor, kept);
        IncentivePlan plan = planOf(kept);
        try {
            PayoutChange change = figuring.change(kept, plan, actor.user(), instant());
            return new PayoutReport(
                    seen,
                    plan.name(),
                    PublishedPlans.seesEverybody(actor) ? change : change.seenBy(actor.user()),
                    "");
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            return new PayoutReport(seen, plan.name(), null, refusal.detail());
        }
    }

    private PublishedPlans.Version published(Actor actor, String id, int version) {
        PublishedPlans.Version found = plans.version(actor, id, version);
        if (found.seen().publishedAt() == null) {
            throw Refusal.conflict(
                    "plan-not-published",
                    "Version %d of the plan '%s' is a draft: publish it before anybody is paid by it."
                            .formatted(found.seen().version(), id));
        }
        return found;
    }

    private IncentivePlan planOf(KeptPayout kept) {
        return plans.published(kept.plan(), kept.version());
    }

    private KeptPayout found(String plan, int number) {
        return payouts.find(plan, number)
                .orElseThrow(() -> Refusal.notFound("payout of " + plan, String.valueOf(number)));
    }

    private static SeenPayout seen(Actor actor, KeptPayout kept) {
        if (PublishedPlans.seesEverybody(actor)) {
            return new SeenPayout(
                    kept, 0, new Disclosure.Suppressed<>("Everybody is told of by name."));
        }
        KeptPayout own = kept.seenBy(actor.user());
        int hidden = kept.standing().people().size() - own.standing().people().size();
        return new SeenPayout(
                own,
                hidden,
                Disclosure.of(
                        hidden,
                        () ->
                                Math.subtractExact(
                                        kept.standing().amount(), own.standing().amount())));
    }

    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whoever decides has seen a figure; if it is another by now, they shall look again. */
    private static void requireSame(
            BigDecimal believed, long amount, Currency currency, String what) {
        BigDecimal is = BigDecimal.valueOf(amount, currency.getDefaultFractionDigits());
        if (believed.compareTo(is) != 0) {
            throw Refusal.conflict(
                    "amount-changed",
                    "By the present books %s %s, not %s: look again before you decide."
                            .formatted(what, money(amount, currency), believed.toPlainString()));
        }
    }

    private static Refusal corrected(KeptPayout kept) {
        return new Refusal(
                Refusal.Kind.STALE,
                "payout-corrected",
                "Payout %d of the plan '%s' was corrected meanwhile. Read it again."
                        .formatted(kept.number(), kept.plan()));
    }

    private static String name(KeptPayout kept) {
        return kept.plan() + " " + kept.number();
    }

    private static String money(long amount, Currency currency) {
        return currency.getCurrencyCode() + " " + new Money(amount, currency).toDecimal();
    }
}
