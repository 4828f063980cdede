package org.whalecurve.application.sample;

import static org.whalecurve.domain.imports.FactColumn.optional;
import static org.whalecurve.domain.imports.FactColumn.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;

/**
 * What the systems of Harbour Supplies tell of its work in March, besides its order lines: five
 * deliveries, one of an order that names no customer, and the stock of two articles. Two of the
 * four deliveries to customers are perfect; one is late, short and wrongly documented, one damaged.
 */
public final class SampleOperations {

    /** Lines of orders by the day for which they were agreed. */
    public static final FactType DELIVERIES =
            new FactType(
                    "deliveries",
                    "Deliveries",
                    "delivery",
                    List.of(
                            required("delivery", Content.TEXT),
                            required("agreed", Content.DAY),
                            optional("customer", Content.CUSTOMER),
                            required("order", Content.TEXT),
                            required("ordered", Content.QUANTITY),
                            required("shipped", Content.QUANTITY),
                            optional("days-late", Content.QUANTITY),
                            optional("damaged", Content.QUANTITY),
                            optional("wrong-papers", Content.QUANTITY)));

    /** Of which nobody says whether they arrived damaged. */
    public static final FactType DELIVERIES_IN_BRIEF =
            new FactType(
                    "deliveries",
                    "Deliveries",
                    "delivery",
                    DELIVERIES.columns().stream()
                            .filter(column -> !column.id().equals("damaged"))
                            .toList());

    /** Articles at the ends of months. */
    public static final FactType STOCK =
            new FactType(
                    "stock",
                    "Stock",
                    "item",
                    List.of(
                            required("item", Content.TEXT),
                            required("day", Content.DAY),
                            required("article", Content.PRODUCT),
                            required("value", Content.MONEY),
                            optional("cost-of-goods-sold", Content.MONEY)));

    /** The deliveries of March. */
    public static final String MARCH =
            """
            delivery,agreed,customer,order,ordered,shipped,days-late,damaged,wrong-papers
            D1,03/03/2011,C100,1001,10,10,0,0,0
            D2,03/03/2011,C100,1001,4,4,-1,0,0
            D3,05/03/2011,C200,1002,103,103,0,0,0
            D4,10/03/2011,C300,1003,40,40,2,0,0
            D5,10/03/2011,C300,1003,6,5,2,0,1
            D6,17/03/2011,C100,1006,20,20,0,1,0
            D7,29/03/2011,,1009,3,3,0,0,0
            """;

    /** The only delivery of April: a day late. */
    public static final String APRIL =
            """
            delivery,agreed,customer,order,ordered,shipped,days-late,damaged,wrong-papers
            D8,04/04/2011,C100,1011,5,5,1,0,0
            """;

    /** The deliveries of March as they are without {@code damaged}. */
    public static final String MARCH_IN_BRIEF =
            """
            delivery,agreed,customer,order,ordered,shipped,days-late,wrong-papers
            D1,03/03/2011,C100,1001,10,10,0,0
            D3,05/03/2011,C200,1002,103,103,1,0
            """;

    /** The stock at the end of March: it turns four times a year. */
    public static final String STOCK_OF_MARCH =
            """
            item,day,article,value,cost-of-goods-sold
            LAMP/03,31/03/2011,LAMP,1000.00,500.00
            ROPE/03,31/03/2011,ROPE,800.00,100.00
            """;

    private SampleOperations() {}

    /** How files are to be read whose columns are called like those of the type. */
    public static ImportProfile profile(FactType type, Currency currency) {
        return new ImportProfile(
                "harbour-" + type.id(),
                type.name() + " of Harbour Supplies",
                "UTF-8",
                ',',
                new ProfileFacts.Declared(
                        type,
                        type.columns().stream()
                                .collect(Collectors.toMap(FactColumn::id, FactColumn::id))),
                new ProfileFormats("dd/MM/uuuu", '.', '\0'),
                ZoneId.of("Europe/London"),
                currency,
                LocalDate.of(2010, Month.JANUARY, 1),
                new BigDecimal("100000"));
    }

    /**
     * A card that shows figures, each as a measure of its id.
     *
     * @param unit an organisation unit, or {@link Scorecard#WHOLE_COMPANY}
     */
    public static Scorecard card(String unit, String... figures) {
        return new Scorecard(
                "operations",
                "Operations",
                unit,
                "executive",
                SampleWorld.CURRENCY,
                new FiscalCalendar(Month.JANUARY),
                List.of(
                        new Perspective(
                                "processes",
                                "Processes",
                                Fraction.ONE,
                                List.of(
                                        new Objective(
                                                "work",
                                                "Work well",
                                                "executive",
                                                Fraction.ONE,
                                                List.of(),
                                                Stream.of(figures)
                                                        .map(SampleOperations::measure)
                                                        .toList())))));
    }

    private static CardMeasure measure(String id) {
        Figure figure = Figures.of(id).orElseThrow();
        return new CardMeasure(
                id,
                id,
                "executive",
                Fraction.ONE,
                Timing.LEADING,
                new MeasureDefinition(
                        figure.words(),
                        figure.unit(),
                        figure.direction(),
                        figure.accumulation(),
                        new MeasureSource.Computed(id)),
                Aim.at(new Scoring.Threshold(Fraction.of(95), Fraction.of(80))));
    }
}
