package org.whalecurve.application.costing.port;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.costing.CostModel;

/** Knows the documents it was told of; every other one is full of faults. */
public final class InMemoryCostModelReader implements CostModelReader {

    private final Map<String, CostModel> models = new ConcurrentHashMap<>();

    /** Makes up a document that reads as the model. @return the document */
    public String documentOf(CostModel model) {
        String document = "model: " + model.id() + "\n# version " + models.size() + "\n";
        models.put(document, model);
        return document;
    }

    @Override
    public CostModel read(String document) {
        CostModel model = models.get(document);
        if (model == null) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "unreadable-model",
                    "The document is no cost model.",
                    List.of(new Refusal.Fault("model", 1, "No such model is known.")));
        }
        return model;
    }

    @Override
    public String schema() {
        return "{\"type\": \"object\"}";
    }
}
