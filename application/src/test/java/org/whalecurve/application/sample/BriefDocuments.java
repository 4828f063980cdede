package org.whalecurve.application.sample;

import org.whalecurve.application.Refusal;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.port.FactTypeReader;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.application.organisation.port.OrganisationReader;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * Documents for tests that care about who keeps a document, not about what stands in it: an id, a
 * colon and some words. They are read as the sample world's profile, cost model, scorecard,
 * incentive plan, charter or organisation of that id.
 */
public final class BriefDocuments {

    private static final String BRIEF = "{\"type\": \"string\", \"pattern\": \"^[^:]+: .*$\"}";

    private BriefDocuments() {}

    /** A profile and its document. */
    public static ProfileDocument profile(String id, String description) {
        String document = id + ": " + description;
        return new ProfileDocument(profileIn(document), document);
    }

    /** A fact type and its document. */
    public static FactTypeDocument factType(String id, String name) {
        String document = id + ": " + name;
        return new FactTypeDocument(factTypeIn(document), document);
    }

    /** Reads brief fact types: the sample world's contacts under another id and name. */
    public static FactTypeReader factTypeReader() {
        return BriefDocuments::factTypeIn;
    }

    private static FactType factTypeIn(String document) {
        return new FactType(
                idIn(document),
                wordsIn(document),
                SampleContacts.TYPE.key(),
                SampleContacts.TYPE.columns());
    }

    /** Reads brief profiles. */
    public static ProfileReader profileReader() {
        return BriefDocuments::profileIn;
    }

    /** Reads brief cost models. */
    public static CostModelReader costModelReader() {
        return new CostModelReader() {
            @Override
            public CostModel read(String document) {
                return costModelIn(document);
            }

            @Override
            public String schema() {
                return BRIEF;
            }
        };
    }

    /** Reads brief scorecards. */
    public static ScorecardReader scorecardReader() {
        return new ScorecardReader() {
            @Override
            public Scorecard read(String document) {
                return scorecardIn(document);
            }

            @Override
            public long lineOf(String document, String where) {
                return 1;
            }

            @Override
            public String schema() {
                return BRIEF;
            }
        };
    }

    /** Reads brief organisations. */
    public static OrganisationReader organisationReader() {
        return new OrganisationReader() {
            @Override
            public Organisation read(String document) {
                return new Organisation(
                        wordsIn(document), SampleOrganisation.organisation().units());
            }

            @Override
            public String schema() {
                return BRIEF;
            }
        };
    }

    /** Reads brief incentive plans. */
    public static IncentivePlanReader incentivePlanReader() {
        return new IncentivePlanReader() {
            @Override
            public IncentivePlan read(String document) {
                return incentivePlanIn(document);
            }

            @Override
            public String schema() {
                return BRIEF;
            }
        };
    }

    /** Reads brief charters. */
    public static InitiativeReader initiativeReader() {
        return new InitiativeReader() {
            @Override
            public Initiative read(String document) {
                return SampleInitiative.called(idIn(document), wordsIn(document));
            }

            @Override
            public String schema() {
                return BRIEF;
            }
        };
    }

    private static ImportProfile profileIn(String document) {
        ImportProfile sample = SampleWorld.profile();
        return new ImportProfile(
                idIn(document),
                wordsIn(document),
                sample.encoding(),
                sample.separator(),
                sample.facts(),
                sample.formats(),
                sample.zone(),
                sample.currency(),
                sample.firstDay(),
                sample.largestAmount());
    }

    private static CostModel costModelIn(String document) {
        CostModel sample = SampleWorld.costModel();
        return new CostModel(
                idIn(document),
                wordsIn(document),
                sample.currency(),
                sample.homeCountries(),
                sample.drivers(),
                sample.pools(),
                sample.servicePools(),
                sample.activities(),
                sample.productCost());
    }

    private static Scorecard scorecardIn(String document) {
        Scorecard sample = SampleScorecard.card();
        return new Scorecard(
                idIn(document),
                wordsIn(document),
                sample.unit(),
                sample.owner(),
                sample.currency(),
                sample.calendar(),
                sample.perspectives());
    }

    private static IncentivePlan incentivePlanIn(String document) {
        IncentivePlan sample = SampleIncentivePlan.plan();
        return new IncentivePlan(
                idIn(document),
                wordsIn(document),
                sample.currency(),
                sample.year(),
                sample.participants(),
                sample.components(),
                sample.gates(),
                sample.modifiers());
    }

    private static String idIn(String document) {
        return document.substring(0, colonIn(document));
    }

    private static String wordsIn(String document) {
        return document.substring(colonIn(document) + 2);
    }

    private static int colonIn(String document) {
        int colon = document.indexOf(": ");
        if (colon < 1) {
            throw Refusal.wrongInput("not-brief", "Write an id, a colon, a blank and some words.");
        }
        return colon;
    }
}
