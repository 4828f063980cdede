package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardFlaw;
import org.whalecurve.domain.scorecards.ScorecardReview;
import org.whalecurve.domain.scorecards.figures.Figures;

/** Reads scorecards written in YAML; {@code scorecard.schema.json} describes them. */
@Singleton
final class YamlScorecardReader implements ScorecardReader {

    private static final String SCHEMA = "scorecard.schema.json";

    @Override
    public Scorecard read(String document) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        Scorecard card = ScorecardReading.read(new Place(value, "", 1, faults));
        faults.refuseIfAny("faulty-scorecard", "scorecard");
        for (ScorecardFlaw flaw : ScorecardReview.flawsOf(card, Figures.unitsOf(card.unit()))) {
            String where = inTheDocument(flaw.where());
            faults.add(where, LineFinder.lineOf(where, value), flaw.problem());
        }
        faults.refuseIfAny("faulty-scorecard", "scorecard");
        return card;
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
