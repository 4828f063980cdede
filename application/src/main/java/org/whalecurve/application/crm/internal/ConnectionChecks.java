package org.whalecurve.application.crm.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.Refusal.Fault;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.port.CrmCapabilities;
import org.whalecurve.application.crm.port.CrmSetting;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.domain.crm.CrmStream;

/** Says everything that is wrong with a connection at once. */
final class ConnectionChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?");
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final CrmSessions sessions;
    private final ImportProfiles profiles;

    ConnectionChecks(CrmSessions sessions, ImportProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    /**
     * @param secrets names of the credentials that it will have
     * @throws Refusal WRONG_INPUT with every fault
     */
    void check(Connection connection, Set<String> secrets) {
        List<Fault> faults = new ArrayList<>();
        if (!ID.matcher(connection.id()).matches()) {
            faults.add(
                    fault(
                            "id",
                            "The id is made of at most 50 lower-case letters, digits and hyphens"
                                    + " within."));
        }
        if (connection.name().isBlank() || connection.name().length() > 200) {
            faults.add(fault("name", "The name has between 1 and 200 characters."));
        }
        if (connection.minutes() < 0 || connection.minutes() > MOST_MINUTES) {
            faults.add(
                    fault(
                            "minutes",
                            "Between two syncs lie at most %d minutes, a week; 0 switches the"
                                            .formatted(MOST_MINUTES)
                                    + " schedule off."));
        }
        sessions.kind(connection.system())
                .ifPresentOrElse(
                        kind -> checkSettings(connection, secrets, kind, faults),
                        () ->
                                faults.add(
                                        fault(
                                                "system",
                                                "There is no adapter for '%s' in this"
                                                                .formatted(connection.system())
                                                        + " installation.")));
        connection.mapping().faults().forEach(each -> faults.add(fault("mapping", each)));
        if (connection.mapping().reads(CrmStream.ORDER_LINE)) {
            checkProfile(connection.profile(), faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "connection-wrong",
                    "Nothing was kept: " + faults.size() + " faults must be mended first.",
                    faults);
        }
    }

    private static void checkSettings(
            Connection connection, Set<String> secrets, CrmCapabilities kind, List<Fault> faults) {
        Set<String> known = new java.util.HashSet<>();
        for (CrmSetting setting : kind.settings()) {
            known.add(setting.name());
            String stated = connection.settings().getOrDefault(setting.name(), "");
            if (setting.secret() && !stated.isEmpty()) {
                faults.add(
                        fault(
                                setting.name(),
                                "'%s' is a credential, and belongs among the secrets."
                                        .formatted(setting.label())));
            }
            boolean there = setting.secret() ? secrets.contains(setting.name()) : !stated.isBlank();
            if (setting.required() && !there) {
                faults.add(
                        fault(setting.name(), "'%s' must be stated.".formatted(setting.label())));
            }
            if (stated.length() > LONGEST_TEXT
                    || stated.chars().anyMatch(Character::isISOControl)) {
                faults.add(
                        fault(
                                setting.name(),
                                "'%s' is too long, or holds a control character."
                                        .formatted(setting.label())));
            }
        }
        connection.settings().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(fault(name, kind.name() + " has no such setting.")));
        secrets.stream()
                .filter(name ->
                        kind.settings().stream()
                                .noneMatch(each -> each.secret() && each.name().equals(name)))
                .sorted()
                .forEach(name -> faults.add(fault(name, kind.name() + " has no such secret.")));
        connection.mapping().fields().keySet().stream()
                .filter(stream -> !kind.streams().containsKey(stream))
                .sorted()
                .forEach(stream ->
                        faults.add(fault("mapping", kind.name() + " has no stream " + stream)));
    }

    private void checkProfile(String id, List<Fault> faults) {
        profiles.find(id)
                .map(ProfileDocument::profile)
                .ifPresentOrElse(
                        profile ->
                                LandingFile.faultsOf(profile)
                                        .forEach(each -> faults.add(fault("profile", each))),
                        () ->
                                faults.add(
                                        fault(
                                                "profile",
                                                "Order lines land by an import profile, and there is"
                                                        + " no profile '%s'.".formatted(id))));
    }

    private static Fault fault(String where, String problem) {
        return new Fault(where, 0, problem);
    }
}
