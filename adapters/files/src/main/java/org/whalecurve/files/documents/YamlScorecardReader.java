package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardReview;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.files.documents.ReviewedDocument.Flaw;

/** Reads scorecards written in YAML; {@code scorecard.schema.json} describes them. */
@Singleton
final class YamlScorecardReader implements ScorecardReader {

    private static final String SCHEMA = "scorecard.schema.json";
    private static final ReviewedDocument DOCUMENT =
            new ReviewedDocument("faulty-scorecard", "scorecard");

    @Override
    public Scorecard read(String document) {
        return DOCUMENT.read(
                document,
                ScorecardReading::read,
                read ->
                        ScorecardReview.flawsOf(read, Figures.unitsOf(read.unit())).stream()
                                .map(each -> new Flaw(inTheDocument(each.where()), each.problem()))
                                .toList());
    }

    @Override
    public long lineOf(String document, String where) {
        return LineFinder.lineOf(where, YamlDocument.read(document, new Faults()));
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }

    /** A scoring is written under {@code score}; all else is called on the card what it is here. */
    private static String inTheDocument(String where) {
        return where.endsWith(".scoring")
                ? where.substring(0, where.length() - "ing".length()) + "e"
                : where;
    }
}
