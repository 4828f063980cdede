package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A house with floors: ours, or the broken one that shows each rule what to catch. Rules speak of
 * floors and never of a root package, so the same rule judges both.
 *
 * @param root the package that the floors stand in
 * @param classes every class of the house, tests left out
 */
record House(String root, JavaClasses classes) {

    /** How every CRM's adapter speaks HTTP: what adapters of CRMs, and no others, may see too. */
    static final String CRM_HTTP = "crm.http";

    static final List<String> ADAPTERS =
            List.of(
                    "rest",
                    "web",
                    "persistence",
                    "facts",
                    "files",
                    "keycloak",
                    "mail",
                    CRM_HTTP,
                    "crm.odoo",
                    "crm.hubspot",
                    "crm.salesforce",
                    "crm.dataverse");

    static final House OURS = whalecurve();
    static final House BROKEN = broken();

    private static House whalecurve() {
        return new House(
                "org.whalecurve",
                new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("org.whalecurve"));
    }

    private static House broken() {
        String root = House.class.getPackageName() + ".broken";
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    String domain() {
        return root + ".domain..";
    }

    String application() {
        return root + ".application..";
    }

    /** What implements the in-ports. */
    String internals() {
        return root + ".application..internal..";
    }

    String outPorts() {
        return root + ".application..port..";
    }

    String adapter(String name) {
        return root + "." + name + "..";
    }

    String[] adapters() {
        return ADAPTERS.stream().map(this::adapter).toArray(String[]::new);
    }

    String bootstrap() {
        return root + ".bootstrap..";
    }

    String localstack() {
        return root + ".localstack..";
    }

    String[] floors() {
        return Stream.of(
                        Stream.of(domain(), application(), bootstrap(), localstack()),
                        Stream.of(adapters()))
                .flatMap(floor -> floor)
                .toArray(String[]::new);
    }

    /** The name of the floor a class lives on, such as {@code rest}. */
    String floorOf(JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        return inside.replaceFirst("^\\.", "").replaceFirst("\\..*", "");
    }

    /** Every class of the house outside of the given floors. */
    DescribedPredicate<JavaClass> allBut(String... floors) {
        return resideInAPackage(root + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(floors)))
                .as("classes of ours outside of %s", List.of(floors));
    }

    /** The interfaces by which one asks and orders: those marked with the right they require. */
    DescribedPredicate<JavaClass> inPorts() {
        return resideInAPackage(application())
                .and(
                        DescribedPredicate.describe(
                                "state a right",
                                type ->
                                        type.getAnnotations().stream()
                                                .anyMatch(mark -> statesARight(mark.getRawType()))))
                .as("in-ports");
    }

    private static boolean statesARight(JavaClass annotation) {
        return nameMatching(".*\\.application\\.access\\.(Requires|OpenTo\\w*)").test(annotation);
    }
}
