package org.whalecurve.application.incentives.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * The plans that people see, and who sees what of them: who keeps plans sees everybody's pay, a
 * participant their own, and whoever else sees the whole company no names.
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
        return version(actor, id, null).seen();
    }

    /**
     * A version of a plan.
     *
     * @param seen what the actor sees of it
     * @param whole all of it
     */
    public record Version(SeenPlan seen, IncentivePlan whole) {

        /** Whether the actor sees everybody's pay. */
        public boolean isSeenWhole() {
            return seen.hidden() == 0;
        }
    }

    /**
     * A version, published or, for who keeps plans, a draft.
     *
     * @param version null for the latest that is published
     * @throws Refusal NOT_FOUND if there is no such version that the actor may see
     */
    public Version version(Actor actor, String id, @Nullable Integer version) {
        DocumentVersion<IncentivePlan> found =
                version == null
                        ? latest(id)
                        : plans.find(id, version)
                                .filter(each ->
                                        each.isPublished() || actor.may(Right.KEEP_INCENTIVES))
                                .orElseThrow(() ->
                                        Refusal.notFound(
                                                "incentive plan", id + " version " + version));
        return seen(found, actor)
                .map(seen -> new Version(seen, found.content()))
                .orElseThrow(() -> Refusal.notFound("incentive plan", id));
    }

    /**
     * A published version, which never changes and is never removed.
     *
     * @throws Refusal NOT_FOUND if there is none
     */
    public IncentivePlan published(String id, int version) {
        return plans.find(id, version)
                .filter(DocumentVersion::isPublished)
                .map(DocumentVersion::content)
                .orElseThrow(() -> Refusal.notFound("incentive plan", id + " version " + version));
    }

    private DocumentVersion<IncentivePlan> latest(String id) {
        return plans.all().stream()
                .filter(version -> version.id().equals(id) && version.isPublished())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("incentive plan", id));
    }

    /** Whoever sees the whole company knows of every plan, and only who keeps plans of all pay. */
    private static Optional<SeenPlan> seen(DocumentVersion<IncentivePlan> version, Actor actor) {
        IncentivePlan plan = version.content();
        IncentivePlan known = seesEverybody(actor) ? plan : plan.seenBy(actor.user());
        return known.participants().isEmpty() && !seesCompany(actor)
                ? Optional.empty()
                : Optional.of(
                        new SeenPlan(
                                version.version(),
                                version.publishedAt(),
                                known,
                                plan.participants().size() - known.participants().size()));
    }

    /** Whether somebody may know who is paid what. */
    public static boolean seesEverybody(Actor actor) {
        return seesCompany(actor) && actor.may(Right.KEEP_INCENTIVES);
    }

    private static boolean seesCompany(Actor actor) {
        return actor.scope() instanceof CustomerScope.WholeCompany;
    }
}
