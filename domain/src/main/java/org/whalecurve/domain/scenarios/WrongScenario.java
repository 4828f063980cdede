package org.whalecurve.domain.scenarios;

import java.util.List;

/** A scenario that cannot be tried, because something is wrong with its changes. */
public final class WrongScenario extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioFlaw> flaws;

    WrongScenario(List<ScenarioFlaw> flaws) {
        super("the scenario cannot be tried: " + flaws);
        this.flaws = flaws;
    }

    /** What is wrong, at least one thing. */
    public List<ScenarioFlaw> flaws() {
        return flaws;
    }
}
