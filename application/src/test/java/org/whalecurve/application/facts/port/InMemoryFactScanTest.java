package org.whalecurve.application.facts.port;

class InMemoryFactScanTest extends FactScanContract {

    private final FactStore store = new InMemoryFactStore();

    @Override
    protected FactStore store() {
        return store;
    }
}
