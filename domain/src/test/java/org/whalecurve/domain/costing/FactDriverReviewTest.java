package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.imports.FactColumn.required;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.FactDriver.Negative;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;

class FactDriverReviewTest {

    @Test
    void driversOverColumnsThatDoNotServeAreNamed() {
        Map<String, Driver> drivers = new LinkedHashMap<>();
        drivers.put("good", Contacts.BY_PHONE);
        drivers.put("absent", Contacts.driver("hours", Map.of(), Negative.FAIL));
        drivers.put("words", Contacts.driver("channel", Map.of(), Negative.FAIL));
        drivers.put("money", Contacts.driver("fee", Map.of(), Negative.FAIL));
        drivers.put("by-day", Contacts.driver(null, Map.of("day", Set.of("1")), Negative.FAIL));
        drivers.put("none", Contacts.driver(null, Map.of("channel", Set.of()), Negative.FAIL));
        drivers.put("line", Contacts.ALL);

        assertThat(TimeReview.flawsOf(drivers))
                .extracting(ModelFlaw::where, flaw -> flaw.problem().substring(0, 20))
                .extracting(Object::toString)
                .containsExactly(
                        "(\"drivers[1].sum\", \"Fact type 'service-c\")",
                        "(\"drivers[2].sum\", \"Column 'channel' of \")",
                        "(\"drivers[3].sum\", \"Column 'fee' of 'ser\")",
                        "(\"drivers[4].of.day\", \"Column 'day' of 'ser\")",
                        "(\"drivers[5].of.channel\", \"Name at least one te\")",
                        "(\"drivers[6].id\", \"'line' has a meaning\")");
    }

    @Test
    void factsThatNameNoCustomerDriveNothing() {
        FactType nobodys =
                new FactType(
                        "stock-counts",
                        "Stock counts",
                        "count",
                        List.of(required("count", Content.TEXT), required("day", Content.DAY)));
        FactDriver driver =
                new FactDriver(nobodys, null, Map.of(), Negative.FAIL, DriverPolicy.ZERO);

        assertThat(TimeReview.flawsOf(Map.of("counts", driver)))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.where()).isEqualTo("drivers[0].facts");
                    assertThat(flaw.problem()).contains("name no customer");
                });
    }

    @Test
    void theSameByTwoPoliciesIsOneTooMany() {
        Map<String, Driver> drivers = new LinkedHashMap<>();
        drivers.put("talk", Contacts.MINUTES);
        drivers.put("kept", Contacts.driver("minutes", Map.of(), Negative.KEEP));

        assertThat(TimeReview.flawsOf(drivers))
                .extracting(ModelFlaw::where)
                .containsExactly("drivers[1]");
    }

    @Test
    void minutesOfAFactAreANumberAndASumStandsOnce() {
        Map<String, Driver> drivers = Map.of("contacts", Contacts.ALL);
        Expression third =
                new Expression.Arithmetic(
                        Expression.Operator.DIVIDED_BY,
                        new Expression.Constant(BigDecimal.ONE, null),
                        new Expression.Constant(BigDecimal.valueOf(3), null));
        Activity activity =
                new Activity(
                        "a",
                        "A",
                        "p",
                        List.of(
                                new TimeTerm(third, Contacts.ALL),
                                new TimeTerm(
                                        new Expression.DriverQuantity("contacts"), Contacts.ALL),
                                new TimeTerm(
                                        new Expression.DriverQuantity("contacts"),
                                        new LineDriver(
                                                Driver.Basis.ORDER,
                                                Set.of(RowKind.SALE),
                                                Driver.Market.ANYWHERE)),
                                new TimeTerm(1, Contacts.MINUTES),
                                new TimeTerm(2, Contacts.MINUTES)));

        assertThat(TimeReview.flawsOf(activity, "activities[0]", drivers))
                .extracting(ModelFlaw::where)
                .containsExactly(
                        "activities[0].time[0].minutes",
                        "activities[0].time[1].minutes",
                        "activities[0].time[2].minutes",
                        "activities[0].time[4]");
    }
}
