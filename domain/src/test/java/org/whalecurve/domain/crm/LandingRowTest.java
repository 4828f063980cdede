package org.whalecurve.domain.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.imports.RowKind;

class LandingRowTest {

    @Test
    void whateverHappensToALineWhatIsBookedAddsUpToWhatItIs() {
        RandomCases.tryOn(
                500,
                random -> {
                    List<LandingRow> booked = new ArrayList<>();
                    LandedLine stands = null;
                    for (int step = random.nextInt(1, 8); step > 0; step--) {
                        LandedLine next = random.nextInt(4) == 0 ? null : anyLine(random);
                        booked.addAll(LandingRow.between(stands, next));
                        stands = next;
                    }
                    Map<LandedLine, List<BigDecimal>> wanted = new HashMap<>();
                    if (stands != null) {
                        add(wanted, stands);
                    }
                    Map<LandedLine, List<BigDecimal>> sums = new HashMap<>();
                    booked.forEach(row -> add(sums, row.line()));
                    sums.values()
                            .removeIf(sum -> sum.stream().allMatch(number -> number.signum() == 0));
                    wanted.values()
                            .removeIf(sum -> sum.stream().allMatch(number -> number.signum() == 0));
                    check(sums.equals(wanted), () -> booked + " is not " + wanted);
                });
    }

    @Test
    void whatStaysAsItIsBooksNothing() {
        RandomCases.tryOn(
                100,
                random -> {
                    LandedLine line = anyLine(random);
                    check(LandingRow.between(line, line).isEmpty(), line::toString);
                });
        assertThat(LandingRow.between(line("C1", "2", "21.00"), line("C1", "2.0", "21"))).isEmpty();
    }

    @Test
    void otherUnitsAreSalesAndAnotherPriceIsAnAdjustment() {
        assertThat(LandingRow.between(line("C1", "2", "20"), line("C1", "3", "30")))
                .containsExactly(new LandingRow(RowKind.SALE, line("C1", "1", "10")));
        assertThat(LandingRow.between(line("C1", "2", "20"), line("C1", "2", "18.5")))
                .containsExactly(new LandingRow(RowKind.ADJUSTMENT, line("C1", "0", "-1.5")));
    }

    @Test
    void anotherCustomerHasTheLineTakenBackAndBookedAnew() {
        assertThat(LandingRow.between(line("C1", "2", "20"), line("C2", "2", "20")))
                .containsExactly(
                        new LandingRow(RowKind.SALE, line("C1", "-2", "-20")),
                        new LandingRow(RowKind.SALE, line("C2", "2", "20")));
    }

    /** Adds units and amount to the sums of the place where a line is booked. */
    private static void add(Map<LandedLine, List<BigDecimal>> sums, LandedLine line) {
        LandedLine place = line.worth(BigDecimal.ZERO, BigDecimal.ZERO);
        sums.merge(
                place,
                List.of(line.quantity(), line.amount()),
                (one, other) -> List.of(plus(one, other, 0), plus(one, other, 1)));
    }

    private static BigDecimal plus(List<BigDecimal> one, List<BigDecimal> other, int at) {
        BigDecimal sum = one.get(at).add(other.get(at)).stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }

    private static LandedLine anyLine(SplittableRandom random) {
        return line(
                "C" + random.nextInt(2),
                String.valueOf(random.nextInt(-3, 4)),
                BigDecimal.valueOf(random.nextInt(-500, 500), 2).toPlainString());
    }

    private static LandedLine line(String customer, String quantity, String amount) {
        return new LandedLine(
                customer,
                "O1",
                LocalDate.of(2011, Month.MARCH, 5),
                "LAMP",
                "",
                new BigDecimal(quantity),
                BigDecimal.TEN,
                new BigDecimal(amount),
                "",
                "");
    }
}
