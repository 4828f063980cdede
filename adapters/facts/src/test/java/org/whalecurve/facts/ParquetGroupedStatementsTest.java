package org.whalecurve.facts;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.runs.port.GroupedStatementsContract;
import org.whalecurve.application.runs.port.StatementStore;

class ParquetGroupedStatementsTest extends GroupedStatementsContract {

    private ParquetStatementStore store;

    @BeforeEach
    void openTheStore(@TempDir Path data) {
        store = new ParquetStatementStore(StoreSettings.in(data));
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Override
    protected StatementStore store() {
        return store;
    }
}
