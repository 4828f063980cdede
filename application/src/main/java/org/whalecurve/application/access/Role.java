package org.whalecurve.application.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person or a service does in the company, as the sign-in service states it. */
public enum Role {
    /** Keeps data, models and runs. */
    CONTROLLER("controller"),
    /** Reads everything. */
    ANALYST("analyst"),
    /** Sees the customers that are theirs. */
    ACCOUNT_MANAGER("account-manager"),
    /** Sees the results of their units. */
    EXECUTIVE("executive"),
    /** A service that delivers files, and nothing else. */
    INTEGRATION("integration"),
    /** Keeps users and settings, and sees no figures. */
    ADMINISTRATOR("administrator");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The role's name in the sign-in service. */
    public String id() {
        return id;
    }

    /** The role of that name; empty for names that mean nothing here. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findAny();
    }
}
