package org.whalecurve.application.runs.port;

class InMemoryGroupedStatementsTest extends GroupedStatementsContract {

    private final StatementStore store = new InMemoryStatementStore();

    @Override
    protected StatementStore store() {
        return store;
    }
}
