package org.whalecurve.application.runs.port;

class InMemoryStatementStoreTest extends StatementStoreContract {

    private final StatementStore store = new InMemoryStatementStore();

    @Override
    protected StatementStore store() {
        return store;
    }
}
