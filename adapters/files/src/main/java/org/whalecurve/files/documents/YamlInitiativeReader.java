package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.InitiativeReview;
import org.whalecurve.files.documents.ReviewedDocument.Flaw;

/** Reads charters written in YAML; {@code initiative.schema.json} describes them. */
@Singleton
final class YamlInitiativeReader implements InitiativeReader {

    private static final String SCHEMA = "initiative.schema.json";
    private static final ReviewedDocument DOCUMENT =
            new ReviewedDocument("faulty-charter", "charter");

    @Override
    public Initiative read(String document) {
        return DOCUMENT.read(
                document,
                InitiativeReading::read,
                read ->
                        InitiativeReview.flawsOf(read).stream()
                                .map(each -> new Flaw(each.where(), each.problem()))
                                .toList());
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }
}
