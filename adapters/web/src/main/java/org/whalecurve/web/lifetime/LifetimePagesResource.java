package org.whalecurve.web.lifetime;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.lifetime.CustomerValueExplanation;
import org.whalecurve.application.lifetime.ExplainCustomerValue;
import org.whalecurve.application.lifetime.LifetimeRunView;
import org.whalecurve.application.lifetime.ListLifetimeRuns;
import org.whalecurve.application.lifetime.OrderLifetimeRun;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.application.lifetime.ValuedCustomersPage;
import org.whalecurve.application.lifetime.ViewAliveCourse;
import org.whalecurve.application.lifetime.ViewEquity;
import org.whalecurve.application.lifetime.ViewForesight;
import org.whalecurve.application.lifetime.ViewLifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What customers are worth: all of them, and one. */
@Path("/app/lifetime")
@RefusalsAsPages
class LifetimePagesResource {

    private static final int ROWS = 50;
    private static final int RUNS = 5;

    private final CurrentActor currentActor;
    private final OrderLifetimeRun orderLifetimeRun;
    private final ListLifetimeRuns listLifetimeRuns;
    private final ViewLifetimeRun viewLifetimeRun;
    private final ViewForesight viewForesight;
    private final ViewEquity viewEquity;
    private final RankValuedCustomers rankValuedCustomers;
    private final ExplainCustomerValue explainCustomerValue;
    private final ViewAliveCourse viewAliveCourse;
    private final Wording wording;

    @Inject
    LifetimePagesResource(
            CurrentActor currentActor,
            OrderLifetimeRun orderLifetimeRun,
            ListLifetimeRuns listLifetimeRuns,
            ViewLifetimeRun viewLifetimeRun,
            ViewForesight viewForesight,
            ViewEquity viewEquity,
            RankValuedCustomers rankValuedCustomers,
            ExplainCustomerValue explainCustomerValue,
            ViewAliveCourse viewAliveCourse,
            Wording wording) {
        this.currentActor = currentActor;
        this.orderLifetimeRun = orderLifetimeRun;
        this.listLifetimeRuns = listLifetimeRuns;
        this.viewLifetimeRun = viewLifetimeRun;
        this.viewForesight = viewForesight;
        this.viewEquity = viewEquity;
        this.rankValuedCustomers = rankValuedCustomers;
        this.explainCustomerValue = explainCustomerValue;
        this.viewAliveCourse = viewAliveCourse;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response base(
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String by) {
        Actor actor = currentActor.actor();
        ValueOrder wanted =
                Arrays.stream(ValueOrder.values())
                        .filter(each -> each.name().equals(order))
                        .findAny()
                        .orElse(ValueOrder.AT_RISK);
        ValuedCustomersPage page = valued(actor, wanted, after);
        boolean wholeCompany =
                actor.may(Right.SEE_COMPANY_RESULTS)
                        && actor.scope() instanceof CustomerScope.WholeCompany;
        return Html.ok(
                Templates.base(
                        Frame.of("Customer value", Place.LIFETIME, actor),
                        page == null
                                ? null
                                : BaseView.of(
                                        page,
                                        wholeCompany ? future(actor, page) : null,
                                        after,
                                        wording),
                        page == null
                                ? null
                                : EquityView.of(
                                        viewEquity.viewEquity(
                                                actor, page.run().id(), LifetimeWords.grouping(by)),
                                        wording),
                        wholeCompany ? company(actor, page) : null));
    }

    private @Nullable ValuedCustomersPage valued(
            Actor actor, ValueOrder order, @Nullable String after) {
        try {
            return rankValuedCustomers.rankValuedCustomers(
                    actor, RankValuedCustomers.LATEST, order, after, ROWS);
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    private @Nullable Estimate future(Actor actor, ValuedCustomersPage page) {
        LifetimeRunView view = viewLifetimeRun.viewLifetimeRun(actor, page.run().id());
        return view.equity() == null ? null : view.equity().future();
    }

    private CompanyView company(Actor actor, @Nullable ValuedCustomersPage page) {
        LifetimeResult result = page == null ? null : page.run().result();
        return new CompanyView(
                actor.may(Right.ORDER_RUNS),
                listLifetimeRuns.listLifetimeRuns(actor, null, RUNS).items().stream()
                        .map(run -> CompanyView.Row.of(run, wording))
                        .toList(),
                result == null ? null : CompanyView.Model.of(result, wording),
                page == null
                        ? null
                        : ForesightView.of(
                                viewForesight.viewForesight(actor, page.run().id()), wording));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response order(
            @RestForm @Nullable String until,
            @RestForm @Nullable Integer horizon,
            @RestForm @Nullable String discount) {
        orderLifetimeRun.orderLifetimeRun(
                currentActor.actor(),
                MonthText.month("last month", until),
                horizon == null ? 0 : horizon,
                percentage(discount));
        return Html.goOn(Address.of("/app/lifetime"));
    }

    private static Percentage percentage(@Nullable String text) {
        try {
            return Percentage.of(new BigDecimal(text == null ? "" : text.strip()));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw Refusal.wrongInput(
                    "discount",
                    "The discount is a percentage of a year with at most two decimals, such as"
                            + " 10.");
        }
    }

    @GET
    @Path("customer")
    @Authenticated
    public Response customer(@RestQuery @Nullable String key) {
        Actor actor = currentActor.actor();
        CustomerValueExplanation why =
                explainCustomerValue.explainCustomerValue(
                        actor, RankValuedCustomers.LATEST, key == null ? "" : key);
        CustomerView view = CustomerView.of(why, wording);
        AliveView alive =
                AliveView.of(
                        viewAliveCourse.viewAliveCourse(actor, why.runId(), why.customer().key()),
                        wording);
        return Html.ok(
                Templates.customer(
                        Frame.of("Value of " + view.name(), Place.LIFETIME, actor), view, alive));
    }
}
