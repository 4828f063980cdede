package org.whalecurve.persistence.sql;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A statement failed. */
public final class SqlFailure extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    SqlFailure(String statement, SQLException cause) {
        super(cause.getMessage() + " in: " + statement, cause);
    }

    /** The name of the constraint or unique index that was violated, if one was. */
    public Optional<String> violated() {
        return getCause() instanceof PSQLException failure
                ? Optional.ofNullable(failure.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
