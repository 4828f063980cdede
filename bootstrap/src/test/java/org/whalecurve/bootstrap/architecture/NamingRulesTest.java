package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.whalecurve.bootstrap.architecture.Rule.rule;

import com.tngtech.archunit.lang.CompositeArchRule;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.architecture.broken.application.customers.port.CustomersPort;
import org.whalecurve.bootstrap.architecture.broken.domain.common.Shelf;
import org.whalecurve.bootstrap.architecture.broken.domain.money.MoneyUtil;
import org.whalecurve.bootstrap.architecture.broken.persistence.CustomersService;

/** Names say what a thing is; these say nothing. */
final class NamingRulesTest {

    private static final String EMPTY_NAMES =
            ".*\\.([\\w$]*(Impl|Utils?|Helper|Manager|D[Tt][Oo]|UseCase)|Default[A-Z]\\w*)";

    @Test
    void noEmptyNames() {
        rule(house ->
                        CompositeArchRule.of(noClasses().should().haveNameMatching(EMPTY_NAMES))
                                .and(
                                        noClasses()
                                                .should()
                                                .resideInAnyPackage(
                                                        "..common..",
                                                        "..dto..",
                                                        "..util..",
                                                        "..impl..",
                                                        "..helper..")))
                .holds()
                .catches(MoneyUtil.class, Shelf.class);
    }

    @Test
    void anOutPortIsNamedForWhatItHoldsNotForBeingAPort() {
        rule(house ->
                        noClasses()
                                .that()
                                .resideInAPackage(house.application())
                                .should()
                                .haveSimpleNameEndingWith("Port"))
                .holds()
                .catches(CustomersPort.class);
    }

    @Test
    void aServiceIsAnImplementationInTheApplication() {
        rule(house ->
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Service")
                                .should()
                                .resideInAPackage(house.internals()))
                .holds()
                .catches(CustomersService.class);
    }
}
