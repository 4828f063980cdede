package org.whalecurve.domain.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BookTest {

    @Test
    void everyBookButTheActualsIsAPlan() {
        assertThat(new Book("actual")).isEqualTo(Book.ACTUAL);
        assertThat(Book.ACTUAL.isPlan()).isFalse();
        assertThat(new Book("budget-2012").isPlan()).isTrue();
        assertThat(new Book("2").isPlan()).isTrue();
    }

    @Test
    void aNameHasFortyCharactersAtTheMostAndNoneThatAddressesOrPeopleReadTwoWays() {
        assertThat(new Book("b".repeat(40)).name()).hasSize(40);
        for (String name : new String[] {"", "b".repeat(41), "Budget", "-2012", "a b", "plän"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Book(name))
                    .withMessage(Book.NAME_RULE);
        }
    }
}
