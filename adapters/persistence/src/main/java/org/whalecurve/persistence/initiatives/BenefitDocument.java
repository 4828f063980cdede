package org.whalecurve.persistence.initiatives;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitFinding.NotMeasured;
import org.whalecurve.domain.initiatives.BenefitGroup;
import org.whalecurve.domain.scorecards.Months;

/**
 * The benefit in a closing record as it is stored. Reading is strict.
 *
 * @param notMeasured why it was not measured; null if it was, and then everything else is there,
 *     except a trend that nobody knew
 */
record BenefitDocument(
        @Nullable String notMeasured,
        @Nullable List<String> before,
        @Nullable List<String> after,
        @Nullable String currency,
        @Nullable List<Group> benefit,
        @Nullable List<Group> trend,
        @Nullable List<String> runs) {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** A group, the touched first; the variance as text, so that it comes back bit by bit. */
    record Group(
            int customers,
            long before,
            long after,
            int gone,
            int came,
            long earnedByThose,
            String variance) {

        static List<Group> of(Benefit benefit) {
            return List.of(of(benefit.touched()), of(benefit.untouched()));
        }

        private static Group of(BenefitGroup group) {
            return new Group(
                    group.customers(),
                    group.before(),
                    group.after(),
                    group.gone(),
                    group.came(),
                    group.earnedByThose(),
                    Double.toString(group.variance()));
        }

        private BenefitGroup group() {
            return new BenefitGroup(
                    customers,
                    before,
                    after,
                    gone,
                    came,
                    earnedByThose,
                    Double.parseDouble(variance));
        }
    }

    static String write(BenefitFinding finding) {
        try {
            return STRICT.writeValueAsString(of(finding));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the benefit of an initiative", e);
        }
    }

    static BenefitFinding read(String json) {
        try {
            return STRICT.readValue(json, BenefitDocument.class).finding();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read the stored benefit of an initiative", e);
        }
    }

    private static BenefitDocument of(BenefitFinding finding) {
        return switch (finding) {
            case NotMeasured(var reason) ->
                    new BenefitDocument(reason, null, null, null, null, null, null);
            case Measured measured ->
                    new BenefitDocument(
                            null,
                            months(measured.before()),
                            months(measured.after()),
                            measured.currency(),
                            Group.of(measured.benefit()),
                            measured.trend().map(Group::of).orElse(null),
                            measured.runs());
        };
    }

    private BenefitFinding finding() {
        if (notMeasured != null) {
            return new NotMeasured(notMeasured);
        }
        if (before == null
                || after == null
                || currency == null
                || benefit == null
                || runs == null) {
            throw new IllegalStateException("the stored benefit of an initiative is incomplete");
        }
        return new Measured(
                months(before),
                months(after),
                currency,
                benefit(benefit),
                Optional.ofNullable(trend).map(BenefitDocument::benefit),
                runs);
    }

    private static Benefit benefit(List<Group> groups) {
        return new Benefit(groups.getFirst().group(), groups.getLast().group());
    }

    private static List<String> months(Months months) {
        return List.of(months.from().toString(), months.to().toString());
    }

    private static Months months(List<String> months) {
        return new Months(YearMonth.parse(months.getFirst()), YearMonth.parse(months.getLast()));
    }
}
