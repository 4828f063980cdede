package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "kitten, kitten, 0",
        "'', pool, 4",
        "pool, '', 4",
        "pools, pool, 1",
        "flaw, lawn, 2"
    })
    void theDistanceCountsInsertedRemovedAndReplacedLetters(
            String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void whereNothingIsNearEverythingKnownIsNamed() {
        assertThat(Nearest.hint("colour", List.of("id", "name")))
                .isEqualTo(" Known are: id, name.");
        assertThat(Nearest.hint("nmae", List.of("id", "name"))).isEqualTo(" Do you mean 'name'?");
    }
}
