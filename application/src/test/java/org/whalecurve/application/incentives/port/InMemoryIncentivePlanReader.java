package org.whalecurve.application.incentives.port;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.incentives.IncentivePlan;

/** Knows the documents it was told of; every other one is full of faults. */
public final class InMemoryIncentivePlanReader implements IncentivePlanReader {

    private final Map<String, IncentivePlan> plans = new ConcurrentHashMap<>();

    /** Makes up a document that reads as the plan. @return the document */
    public String documentOf(IncentivePlan plan) {
        String document = "incentive plan: " + plan.id() + "\n# version " + plans.size() + "\n";
        plans.put(document, plan);
        return document;
    }

    @Override
    public IncentivePlan read(String document) {
        IncentivePlan plan = plans.get(document);
        if (plan == null) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "unreadable-incentive-plan",
                    "The document is no incentive plan.",
                    List.of(new Refusal.Fault("incentive plan", 1, "No such plan is known.")));
        }
        return plan;
    }

    @Override
    public String schema() {
        return "{\"type\": \"object\"}";
    }
}
