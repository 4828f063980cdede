package org.whalecurve.application.scenarios.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioTitle;

/** Scenarios held in memory. */
public final class InMemoryScenarios implements Scenarios {

    private final InMemoryTable<String, SavedScenario> scenarios;

    public InMemoryScenarios(InMemoryUnitOfWork unitOfWork) {
        scenarios = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public synchronized boolean add(SavedScenario scenario, int most) {
        return ofRun(scenario.run()).size() < most && scenarios.add(scenario.id(), scenario);
    }

    @Override
    public Optional<SavedScenario> find(String id) {
        return scenarios.find(id);
    }

    @Override
    public List<SavedScenario> ofRun(String run) {
        return scenarios.where(scenario -> scenario.run().equals(run)).stream()
                .sorted(
                        Comparator.comparing(SavedScenario::savedAt)
                                .reversed()
                                .thenComparing(SavedScenario::id))
                .toList();
    }

    @Override
    public synchronized Optional<SavedScenario> rename(
            String id, ScenarioTitle title, long expectedVersion) {
        Optional<SavedScenario> renamed =
                atVersion(id, expectedVersion).map(scenario -> scenario.called(title));
        renamed.ifPresent(scenario -> scenarios.put(id, scenario));
        return renamed;
    }

    @Override
    public synchronized boolean delete(String id, long expectedVersion) {
        return atVersion(id, expectedVersion).isPresent() && scenarios.remove(id);
    }

    private Optional<SavedScenario> atVersion(String id, long version) {
        return find(id).filter(scenario -> scenario.version() == version);
    }
}
