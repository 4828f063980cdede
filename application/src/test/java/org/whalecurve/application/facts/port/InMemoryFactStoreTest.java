package org.whalecurve.application.facts.port;

class InMemoryFactStoreTest extends FactStoreContract {

    private final FactStore store = new InMemoryFactStore();

    @Override
    protected FactStore store() {
        return store;
    }
}
