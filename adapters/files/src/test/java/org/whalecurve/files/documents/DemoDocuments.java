package org.whalecurve.files.documents;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.imports.port.InMemoryFactTypes;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.imports.ImportProfile;

/** What the documents of the demo company say. */
public final class DemoDocuments {

    private DemoDocuments() {}

    public static ImportProfile profile() {
        return new YamlProfileReader(new InMemoryFactTypes(new InMemoryUnitOfWork()))
                .read(Documents.ofTheDemo("import-profile.yaml"));
    }

    public static CostModel costModel() {
        return new YamlCostModelReader(new InMemoryFactTypes(new InMemoryUnitOfWork()))
                .read(Documents.ofTheDemo("cost-model.yaml"));
    }
}
