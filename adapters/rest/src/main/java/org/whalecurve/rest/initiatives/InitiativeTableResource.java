package org.whalecurve.rest.initiatives;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.initiatives.InitiativeFilter;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Lateness;
import org.whalecurve.domain.initiatives.Risk;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.json.Word;

@Path("/api/v1/initiatives.csv")
@Tag(name = "initiatives")
@Authenticated
class InitiativeTableResource {

    private static final List<String> HEADER =
            List.of(
                    "id",
                    "name",
                    "owner",
                    "state",
                    "start",
                    "end",
                    "currency",
                    "budget",
                    "spent",
                    "days late",
                    "late",
                    "at risk");

    private final CurrentActor current;
    private final ListInitiatives listInitiatives;

    InitiativeTableResource(CurrentActor current, ListInitiatives listInitiatives) {
        this.current = current;
        this.listInitiatives = listInitiatives;
    }

    @GET
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportInitiatives",
            summary = "Initiatives as a table.",
            description = "Late ones first, then those at risk.")
    public RestResponse<StreamingOutput> exportInitiatives(
            @BeanParam InitiativeSelection selection) {
        Actor actor = current.actor();
        InitiativeFilter filter = selection.filter();
        return Download.csv(
                "initiatives",
                lines -> {
                    @Nullable String after = null;
                    Page<InitiativeReport> page;
                    do {
                        page =
                                listInitiatives
                                        .listInitiatives(actor, filter, after, Page.MOST_ITEMS)
                                        .page();
                        if (after == null) {
                            CsvRow header = new CsvRow();
                            HEADER.forEach(header::text);
                            lines.write(header);
                        }
                        page.items().forEach(each -> lines.write(row(each)));
                        after = page.next();
                    } while (after != null);
                });
    }

    private static CsvRow row(InitiativeReport report) {
        Initiative initiative = report.initiative();
        String currency = initiative.currency().getCurrencyCode();
        return new CsvRow()
                .text(initiative.id())
                .text(initiative.name())
                .text(initiative.owner())
                .text(Word.of(report.standing().state()))
                .text(initiative.start().toString())
                .text(initiative.end().toString())
                .text(currency)
                .amount(initiative.budget(), currency)
                .amount(report.standing().spent(), currency)
                .number(report.standing().daysLate())
                .text(
                        report.standing().late().stream()
                                .map(Lateness::what)
                                .collect(Collectors.joining("; ")))
                .text(
                        report.standing().risks().stream()
                                .map(Risk::words)
                                .collect(Collectors.joining(" ")));
    }
}
