package org.whalecurve.application.sample;

import static org.whalecurve.domain.imports.FactColumn.optional;
import static org.whalecurve.domain.imports.FactColumn.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactReading;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.domain.imports.RowReading;

/**
 * The service contacts of Harbour Supplies, a fact type that its analyst declared: four contacts of
 * March, one of them with a customer who never ordered and one with nobody it could name.
 */
public final class SampleContacts {

    public static final String NAME = "harbour-contacts-2011-03.csv";

    /** The fact type. */
    public static final FactType TYPE =
            new FactType(
                    "service-contacts",
                    "Service contacts",
                    "contact",
                    List.of(
                            required("contact", Content.TEXT),
                            required("day", Content.DAY),
                            optional("customer", Content.CUSTOMER),
                            optional("article", Content.PRODUCT),
                            required("channel", Content.TEXT),
                            optional("minutes", Content.QUANTITY)));

    /** The file's text: four contacts, and one whose minutes are no number. */
    public static final String TEXT =
            """
            Contact,Day,Customer,Article,Channel,Minutes
            S1,02/03/2011,C100,LAMP,phone,12.5
            S2,03/03/2011,C100,,mail,
            S3,21/03/2011,C999,,phone,6.25
            S4,22/03/2011,,,phone,3
            S5,23/03/2011,C200,,phone,long
            """;

    /** The phone contacts. */
    public static final FactDriver BY_PHONE =
            new FactDriver(
                    TYPE,
                    null,
                    Map.of("channel", Set.of("phone")),
                    FactDriver.Negative.FAIL,
                    DriverPolicy.ZERO);

    /** The minutes that all contacts took. */
    public static final FactDriver MINUTES =
            new FactDriver(TYPE, "minutes", Map.of(), FactDriver.Negative.FAIL, DriverPolicy.FAIL);

    private SampleContacts() {}

    /**
     * The company's cost model with a service desk besides: it costs 60.00, can work 100 minutes,
     * and needs 4 minutes for each phone contact and one for each minute of contact.
     */
    public static CostModel costModel() {
        CostModel without = SampleWorld.costModel();
        List<ResourcePool> pools = new ArrayList<>(without.pools());
        pools.add(
                new ResourcePool(
                        "service",
                        "Service desk",
                        new MonthlySeries(60_00, Map.of()),
                        new MonthlySeries(100_000, Map.of())));
        List<Activity> activities = new ArrayList<>(without.activities());
        activities.add(
                new Activity(
                        "answer",
                        "Answer customers",
                        "service",
                        List.of(new TimeTerm(4_000, BY_PHONE), new TimeTerm(1_000, MINUTES))));
        return new CostModel(
                "harbour-contacts",
                without.name(),
                without.currency(),
                without.homeCountries(),
                without.drivers(),
                pools,
                without.servicePools(),
                activities,
                without.productCost());
    }

    /** How the files of contacts are to be read. */
    public static ImportProfile profile() {
        return new ImportProfile(
                "harbour-contacts",
                "Service contacts of Harbour Supplies",
                "UTF-8",
                ',',
                new ProfileFacts.Declared(
                        TYPE,
                        Map.of(
                                "contact", "Contact",
                                "day", "Day",
                                "customer", "Customer",
                                "article", "Article",
                                "channel", "Channel",
                                "minutes", "Minutes")),
                new ProfileFormats("dd/MM/uuuu", '.', '\0'),
                ZoneId.of("Europe/London"),
                SampleWorld.CURRENCY,
                LocalDate.of(2010, Month.JANUARY, 1),
                new BigDecimal("100000"));
    }

    /** The contacts that can be read, in the order of the file. */
    public static List<Fact> facts() {
        List<String> rows = TEXT.lines().toList();
        FactReading reading =
                FactReading.of(
                        profile(), cells(rows.getFirst()), SampleWorld.DELIVERY_DAY, _ -> false);
        List<Fact> accepted = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (reading.read(i + 1, cells(rows.get(i))) instanceof RowReading.Accepted(var fact)) {
                accepted.add(fact);
            }
        }
        return List.copyOf(accepted);
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",", -1));
    }
}
