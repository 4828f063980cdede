package org.whalecurve.facts;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.facts.port.FactTraceContract;

class ParquetFactTraceTest extends FactTraceContract {

    private ParquetFactStore store;

    @BeforeEach
    void openTheStore(@TempDir Path data) {
        store = new ParquetFactStore(StoreSettings.in(data));
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Override
    protected FactStore store() {
        return store;
    }
}
