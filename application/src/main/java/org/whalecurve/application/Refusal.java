package org.whalecurve.application;

import java.util.List;

/** What was asked or ordered is refused. The message is a sentence for the person who asked. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; adapters translate it into the protocol they speak. */
    public enum Kind {
        /** What was sent is wrong; sending the same again will not help. */
        WRONG_INPUT,
        /** Nobody is signed in. */
        NOT_SIGNED_IN,
        /** The actor lacks the right. */
        DENIED,
        /** There is no such thing, or not for this actor. */
        NOT_FOUND,
        /** The present state forbids it. */
        CONFLICT,
        /** Somebody changed the thing since the actor read it. */
        STALE,
        /** A limit was reached. */
        LIMIT,
        /** A part that is needed does not answer now. */
        UNAVAILABLE
    }

    /**
     * One fault in what was sent.
     *
     * @param where the place, such as a field, a column or a line; empty for the whole
     * @param line the line in a document, counted from 1; 0 where lines mean nothing
     * @param problem what is wrong and what would be right
     */
    public record Fault(String where, long line, String problem) {}

    private final Kind kind;
    private final String code;
    private final transient List<Fault> faults;

    public Refusal(Kind kind, String code, String detail, List<Fault> faults) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public Refusal(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of());
    }

    public static Refusal denied() {
        return new Refusal(Kind.DENIED, "denied", "Your role does not include this.");
    }

    /** There is no such thing, or the actor may not know of it: both read the same. */
    public static Refusal notFound(String what, String id) {
        return new Refusal(Kind.NOT_FOUND, "not-found", "There is no " + what + " '" + id + "'.");
    }

    public static Refusal conflict(String code, String detail) {
        return new Refusal(Kind.CONFLICT, code, detail);
    }

    public static Refusal wrongInput(String code, String detail) {
        return new Refusal(Kind.WRONG_INPUT, code, detail);
    }

    /** The cursor was not handed out by an earlier page of the same list. */
    public static Refusal wrongCursor(String cursor) {
        return wrongInput("cursor", "'" + cursor + "' is not a cursor that an earlier page gave.");
    }

    public Kind kind() {
        return kind;
    }

    /** A stable name for the reason, such as {@code period-closed}. */
    public String code() {
        return code;
    }

    /** The faults one by one, where there are several. */
    public List<Fault> faults() {
        return faults;
    }

    /** The sentence for the person who asked. */
    public String detail() {
        String message = getMessage();
        return message == null ? code : message;
    }
}
