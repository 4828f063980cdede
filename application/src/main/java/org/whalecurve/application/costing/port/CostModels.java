package org.whalecurve.application.costing.port;

import java.util.List;
import java.util.Optional;
import org.whalecurve.application.costing.ModelVersion;

/** All versions of all cost models. */
public interface CostModels {

    Optional<ModelVersion> find(String id, int version);

    /** The latest version of a model, draft or published. */
    Optional<ModelVersion> latest(String id);

    /** All versions, sorted by model id, the latest version first. */
    List<ModelVersion> all();

    /**
     * Adds a version.
     *
     * @return false, and nothing is added, if the version is there already
     */
    boolean add(ModelVersion version);

    /**
     * Replaces a draft by another draft of the same version, or by the published version; published
     * ones never change.
     */
    void update(ModelVersion version);
}
