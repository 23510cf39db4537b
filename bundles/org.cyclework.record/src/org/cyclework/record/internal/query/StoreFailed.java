package org.cyclework.record.internal.query;

import java.sql.SQLException;

/** Thrown where the tables cannot be used; they are made anew then, and nothing is lost by it. */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
