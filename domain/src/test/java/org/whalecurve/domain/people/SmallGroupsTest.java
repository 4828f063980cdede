package org.whalecurve.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.whalecurve.domain.RandomCases.check;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

class SmallGroupsTest {

    private static final int CASES = 2_000;

    @Test
    void groupsOfFivePeopleAreToldOf() {
        SmallGroups groups = SmallGroups.of(List.of(5, 12, 7));

        assertThat(shown(groups, 3)).containsExactly(true, true, true);
        assertThat(groups.reason(0)).isEmpty();
        assertThat(groups.wholeIsShown()).isTrue();
    }

    /** Of 24 people the whole is known: without the seven, the four would be what is left. */
    @Test
    void aGroupOfFourTakesTheSmallestOfTheOthersWithIt() {
        SmallGroups groups = SmallGroups.of(List.of(13, 4, 7));

        assertThat(shown(groups, 3)).containsExactly(true, false, false);
        assertThat(groups.reason(1)).hasValue("Not shown: fewer than 5 people would be told of.");
        assertThat(groups.reason(2))
                .hasValueSatisfying(why -> assertThat(why).contains("together with the whole"));
    }

    @Test
    void smallGroupsThatAreFiveTogetherHideEachOther() {
        assertThat(shown(SmallGroups.of(List.of(9, 2, 3)), 3)).containsExactly(true, false, false);
    }

    @Test
    void aWholeOfFourIsNotToldOfAndNobodyTellsOfNobody() {
        assertThat(SmallGroups.of(List.of(4)).wholeIsShown()).isFalse();
        assertThat(SmallGroups.of(List.of(4, 0)).wholeIsShown()).isFalse();
        assertThat(SmallGroups.of(List.of(0, 0)).wholeIsShown()).isTrue();
        assertThat(shown(SmallGroups.of(List.of(0, 8)), 2)).containsExactly(true, true);
        assertThat(SmallGroups.of(List.of()).wholeIsShown()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> SmallGroups.of(List.of(-1)));
    }

    @Test
    void noDifferenceRevealsFewerThanFive() {
        RandomCases.tryOn(CASES, SmallGroupsTest::holds);
    }

    private static void holds(SplittableRandom random) {
        List<Integer> sizes =
                IntStream.range(0, random.nextInt(0, 8))
                        .mapToObj(_ -> random.nextInt(0, 14))
                        .toList();
        SmallGroups groups = SmallGroups.of(sizes);
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        int told = 0;
        for (int group = 0; group < sizes.size(); group++) {
            int size = sizes.get(group);
            if (groups.isShown(group)) {
                check(size == 0 || size >= SmallGroups.SMALLEST, sizes::toString);
                told += size;
            }
        }
        int left = all - told;
        check(!groups.wholeIsShown() || left == 0 || left >= SmallGroups.SMALLEST, sizes::toString);
        check(groups.wholeIsShown() || (all > 0 && all < SmallGroups.SMALLEST), sizes::toString);
        check(
                sizes.stream().anyMatch(size -> size > 0 && size < SmallGroups.SMALLEST)
                        || left == 0,
                sizes::toString);
    }

    private static List<Boolean> shown(SmallGroups groups, int number) {
        return IntStream.range(0, number).mapToObj(groups::isShown).toList();
    }
}
