package org.whalecurve.application.profitability.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;

class RunMaterialTest {

    private static final int ANCHOR_INN = 1;
    private static final int ITS_LINES = 6;

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final Run run = office.runs.find(office.publishedRun()).orElseThrow();

    @Test
    void asManyLinesAsFitAreFetchedAndOneMoreIsRefused() {
        assertThat(upTo(ITS_LINES).of(run, ANCHOR_INN).lines()).hasSize(ITS_LINES);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> upTo(ITS_LINES - 1).of(run, ANCHOR_INN))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LIMIT));
    }

    @Test
    void anotherModelThanTheRunNamesIsRefused() {
        RunInputs of = run.inputs();
        RunInputs changed =
                new RunInputs(
                        of.period(),
                        of.months(),
                        of.book(),
                        of.model(),
                        of.modelVersion(),
                        "another hash",
                        of.importIds(),
                        of.factHashes());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> upTo(ITS_LINES).of(with(changed), ANCHOR_INN))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("inputs-changed"));
    }

    private Run with(RunInputs inputs) {
        return new Run(
                run.id(),
                inputs,
                run.orderedBy(),
                run.orderedAt(),
                run.state(),
                run.linesFolded(),
                run.linesTotal(),
                run.problem(),
                run.result(),
                run.publishedAt());
    }

    private RunMaterial upTo(int lines) {
        return new RunMaterial(
                office.models, office.catalogue, office.facts, office.declaredFacts, lines);
    }
}
