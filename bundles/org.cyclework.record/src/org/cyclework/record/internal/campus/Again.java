package org.cyclework.record.internal.campus;

import java.sql.SQLException;

/** Tries again what failed only because somebody else did the same at the same time. */
final class Again {

    private static final int TRIES = 5;

    private Again() {
    }

    /** Something asked of a server, as one transaction. */
    @FunctionalInterface
    interface Transaction<T> {

        T run() throws SQLException;
    }

    static <T> T onCollision(CampusServer server, Transaction<T> transaction) throws SQLException {
        for (int tries = 1;; tries++) {
            try {
                return transaction.run();
            } catch (SQLException e) {
                if (tries == TRIES || !isCollision(e)) {
                    throw e;
                }
                server.sql().rollback();
            }
        }
    }

    /** Two transactions waited for each other, or saw each other too late. */
    private static boolean isCollision(SQLException failure) {
        return "40P01".equals(failure.getSQLState()) || "40001".equals(failure.getSQLState());
    }

    /** @return whether the server understood and said no: a right is missing, or a line is not what it says it is */
    static boolean isRefusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.equals("42501") || state.startsWith("22") || state.startsWith("23");
    }
}
