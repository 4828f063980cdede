package org.whalecurve.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;

class DocumentViewTest {

    @Test
    void faultsStandBesideTheirLinesAndNoneIsLost() {
        DocumentView view =
                DocumentView.of(
                        "id: x\npools:\n",
                        new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "model-flawed",
                                "The model has 4 faults.",
                                List.of(
                                        new Refusal.Fault("pools", 2, "none"),
                                        new Refusal.Fault("pools", 2, "still none"),
                                        new Refusal.Fault("", 0, "no activity"),
                                        new Refusal.Fault("", 3, "the end is missing"))));
        assertThat(view.faulty()).isTrue();
        assertThat(view.lines()).extracting(DocumentView.Line::number).containsExactly(1, 2);
        assertThat(view.lines().get(0).faults()).isEmpty();
        assertThat(view.lines().get(1).faults())
                .extracting(DocumentView.Fault::problem)
                .containsExactly("none", "still none");
        assertThat(view.elsewhere())
                .extracting(DocumentView.Fault::problem)
                .containsExactly("no activity", "the end is missing");
    }
}
