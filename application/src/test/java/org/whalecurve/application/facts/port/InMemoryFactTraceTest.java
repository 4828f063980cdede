package org.whalecurve.application.facts.port;

class InMemoryFactTraceTest extends FactTraceContract {

    private final FactStore store = new InMemoryFactStore();

    @Override
    protected FactStore store() {
        return store;
    }
}
