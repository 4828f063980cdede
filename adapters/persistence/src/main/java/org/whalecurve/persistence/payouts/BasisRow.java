package org.whalecurve.persistence.payouts;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.payouts.PayoutBasis;
import org.whalecurve.domain.payouts.PayoutBasis.RestedOn;
import org.whalecurve.domain.scorecards.Months;

/** What a decision was worked out from, as it is stored. */
record BasisRow(String at, List<RunRow> runs) {

    /** A run with its months. */
    record RunRow(String from, String to, String run, String facts) {}

    static String write(PayoutBasis basis) {
        return StoredText.write(
                new BasisRow(
                        basis.at().toString(),
                        basis.runs().entrySet().stream()
                                .map(each ->
                                        new RunRow(
                                                each.getKey().from().toString(),
                                                each.getKey().to().toString(),
                                                each.getValue().run(),
                                                each.getValue().facts()))
                                .toList()));
    }

    static PayoutBasis read(String json) {
        BasisRow row = StoredText.read(json, BasisRow.class);
        Map<Months, RestedOn> runs = new HashMap<>();
        row.runs.forEach(each ->
                runs.put(
                        new Months(YearMonth.parse(each.from), YearMonth.parse(each.to)),
                        new RestedOn(each.run, each.facts)));
        return PayoutBasis.of(Instant.parse(row.at), runs);
    }
}
