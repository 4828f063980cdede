package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.whalecurve.bootstrap.architecture.Rule.rule;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.architecture.broken.Homeless;
import org.whalecurve.bootstrap.architecture.broken.application.customers.ReachesOutside;
import org.whalecurve.bootstrap.architecture.broken.bootstrap.NamesAnAdapter;
import org.whalecurve.bootstrap.architecture.broken.crm.hubspot.KnowsOdoo;
import org.whalecurve.bootstrap.architecture.broken.domain.money.AsksTheApplication;
import org.whalecurve.bootstrap.architecture.broken.domain.money.NeedsProducts;
import org.whalecurve.bootstrap.architecture.broken.domain.products.NeedsMoney;
import org.whalecurve.bootstrap.architecture.broken.rest.KnowsPersistence;

/** Which floor may see which. */
final class LayerRulesTest {

    @Test
    void dependenciesPointInwards() {
        rule(LayerRulesTest::pointingInwards)
                .holds()
                .catches(AsksTheApplication.class, ReachesOutside.class, NamesAnAdapter.class);
    }

    private static ArchRule pointingInwards(House house) {
        return CompositeArchRule.of(sees(house, house.domain(), house.domain()))
                .and(sees(house, house.application(), house.application(), house.domain()))
                .and(sees(house, house.localstack(), house.localstack()))
                .and(
                        sees(
                                house,
                                house.bootstrap(),
                                house.bootstrap(),
                                house.application(),
                                house.domain()));
    }

    private static ArchRule sees(House house, String floor, String... visible) {
        return noClasses()
                .that()
                .resideInAPackage(floor)
                .should()
                .dependOnClassesThat(house.allBut(visible));
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        rule(LayerRulesTest::adaptersApart)
                .holds()
                .catches(KnowsPersistence.class, KnowsOdoo.class);
    }

    private static ArchRule adaptersApart(House house) {
        return House.ADAPTERS.stream()
                .map(name -> sees(house, house.adapter(name), visibleFrom(house, name)))
                .reduce((one, other) -> CompositeArchRule.of(one).and(other))
                .orElseThrow();
    }

    private static String[] visibleFrom(House house, String adapter) {
        Stream<String> usual =
                Stream.of(house.adapter(adapter), house.application(), house.domain());
        Stream<String> shared =
                adapter.startsWith("crm.")
                        ? Stream.of(house.adapter(House.CRM_HTTP))
                        : Stream.empty();
        return Stream.concat(usual, shared).toArray(String[]::new);
    }

    @Test
    void everyClassLivesOnAFloor() {
        rule(house ->
                        classes()
                                .that()
                                .resideInAPackage(house.root() + "..")
                                .should()
                                .resideInAnyPackage(house.floors()))
                .holds()
                .catches(Homeless.class);
    }

    @Test
    void packagesFormNoCycles() {
        rule(house -> slices().matching(house.root() + ".(**)").should().beFreeOfCycles())
                .holds()
                .catches(NeedsMoney.class, NeedsProducts.class);
    }
}
