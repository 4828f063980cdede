package org.whalecurve.application.initiatives.internal;

import java.time.LocalDate;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.initiatives.Initiative;

/**
 * Who sees what of an initiative: whoever sees the whole company, whoever answers for it, and its
 * team as long as they are on it and it is not closed.
 */
final class InitiativeSight {

    private InitiativeSight() {}

    static boolean concerns(Initiative initiative, boolean closed, Actor actor, LocalDate today) {
        return actor.scope() instanceof CustomerScope.WholeCompany
                || initiative.isAnswerable(actor.user())
                || isAtWork(initiative, closed, actor, today);
    }

    /** Whether the actor says what happens in it. */
    static boolean reports(Initiative initiative, boolean closed, Actor actor, LocalDate today) {
        return actor.may(Right.REPORT_ON_INITIATIVES)
                && (closes(initiative, closed, actor)
                        || isAtWork(initiative, closed, actor, today));
    }

    /** Whether the actor may bring it to its end. */
    static boolean closes(Initiative initiative, boolean closed, Actor actor) {
        return !closed
                && actor.may(Right.REPORT_ON_INITIATIVES)
                && (initiative.isAnswerable(actor.user()) || actor.may(Right.KEEP_INITIATIVES));
    }

    static Refusal closed(String id) {
        return Refusal.conflict(
                "initiative-closed",
                "Initiative '%s' is closed: its record never changes.".formatted(id));
    }

    private static boolean isAtWork(
            Initiative initiative, boolean closed, Actor actor, LocalDate today) {
        return !closed && initiative.isOnTeam(actor.user(), today);
    }
}
