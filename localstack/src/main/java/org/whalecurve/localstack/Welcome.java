package org.whalecurve.localstack;

import java.util.List;
import java.util.Locale;

/** What one is told when the stack is up: where it is, and who one can be. */
final class Welcome {

    /**
     * A user of the demo, named after the role; the password is the name and {@code -demo}.
     *
     * @param name user name and role
     * @param may what the role is for
     */
    record DemoUser(String name, String may) {

        String password() {
            return name + "-demo";
        }
    }

    static final List<DemoUser> DEMO_USERS =
            List.of(
                    new DemoUser("controller", "data, cost models, period closes, all figures"),
                    new DemoUser("analyst", "reads all figures"),
                    new DemoUser("account-manager", "the customers that are theirs"),
                    new DemoUser("executive", "results of their unit"),
                    new DemoUser("administrator", "users and settings, no figures"));

    private Welcome() {}

    static String text(StackSettings settings) {
        StringBuilder text =
                new StringBuilder("\nWhalecurve is ready: ")
                        .append(settings.address())
                        .append("/\n\n  Sign in as       Password              To see\n");
        for (DemoUser user : DEMO_USERS) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %-16s %-21s %s%n",
                            user.name(),
                            user.password(),
                            user.may()));
        }
        return text.append("\n  API description  ")
                .append(settings.address())
                .append("/openapi\n  Users and roles  http://127.0.0.1:")
                .append(settings.keycloakPort())
                .append("/admin (")
                .append(LocalKeycloak.ADMINISTRATOR)
                .append(", password in ")
                .append(settings.state().of("secrets.properties"))
                .append(")\n\nCtrl-C stops all of it; the data stays.")
                .toString();
    }
}
