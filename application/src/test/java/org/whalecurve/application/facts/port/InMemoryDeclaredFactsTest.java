package org.whalecurve.application.facts.port;

class InMemoryDeclaredFactsTest extends DeclaredFactsContract {

    private final DeclaredFacts facts = new InMemoryDeclaredFacts();

    @Override
    protected DeclaredFacts facts() {
        return facts;
    }
}
