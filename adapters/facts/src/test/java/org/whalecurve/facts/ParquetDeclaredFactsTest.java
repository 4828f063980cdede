package org.whalecurve.facts;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.DeclaredFactsContract;

class ParquetDeclaredFactsTest extends DeclaredFactsContract {

    @TempDir private Path data;
    private ParquetFactStore store;

    @BeforeEach
    void open() {
        store = new ParquetFactStore(StoreSettings.in(data));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected DeclaredFacts facts() {
        return new ParquetDeclaredFacts(store);
    }
}
