package org.whalecurve.application.incentives.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.incentives.ListIncentivePlans;
import org.whalecurve.application.incentives.ListedIncentivePlans;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.incentives.port.IncentivePlans;
import org.whalecurve.domain.incentives.IncentivePlan;

/**
 * The plans that people see, and who sees what of them: whoever sees the whole company sees
 * everybody's pay, a participant their own.
 */
public final class PublishedPlans implements ListIncentivePlans, ViewIncentivePlan {

    private final IncentivePlans plans;

    public PublishedPlans(IncentivePlans plans) {
        this.plans = plans;
    }

    @Override
    public ListedIncentivePlans listIncentivePlans(Actor actor) {
        Map<String, DocumentVersion<IncentivePlan>> latest = new LinkedHashMap<>();
        for (DocumentVersion<IncentivePlan> version : plans.all()) {
            if (version.isPublished()) {
                latest.putIfAbsent(version.id(), version);
            }
        }
        List<SeenPlan> seen =
                latest.values().stream()
                        .flatMap(version -> seen(version, actor).stream())
                        .sorted(Comparator.comparing(each -> each.plan().name()))
                        .toList();
        return new ListedIncentivePlans(seen, latest.size() - seen.size());
    }

    @Override
    public SeenPlan viewIncentivePlan(Actor actor, String id) {
        return plans.all().stream()
                .filter(version -> version.id().equals(id) && version.isPublished())
                .findFirst()
                .flatMap(version -> seen(version, actor))
                .orElseThrow(() -> Refusal.notFound("incentive plan", id));
    }

    /**
     * A version, published or, for who keeps plans, a draft.
     *
     * @throws Refusal NOT_FOUND if there is no such version that the actor may see
     */
    SeenPlan version(Actor actor, String id, int version) {
        return plans.find(id, version)
                .filter(found -> found.isPublished() || actor.may(Right.KEEP_INCENTIVES))
                .flatMap(found -> seen(found, actor))
                .orElseThrow(() -> Refusal.notFound("incentive plan", id + " version " + version));
    }

    private static Optional<SeenPlan> seen(DocumentVersion<IncentivePlan> version, Actor actor) {
        IncentivePlan plan = version.content();
        IncentivePlan own =
                actor.scope() instanceof CustomerScope.WholeCompany
                        ? plan
                        : plan.seenBy(actor.user());
        return own.participants().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SeenPlan(
                                version.version(),
                                version.publishedAt(),
                                own,
                                plan.participants().size() - own.participants().size()));
    }
}
