package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Projection;
import org.cyclework.record.internal.query.QueryStore;

/** Where the tables of a journal are kept. */
interface TablePlace {

    /** In a file beside the journal. */
    TablePlace BESIDE = new TablePlace() {

        @Override
        public QueryStore open(Path folder, List<Projection<?>> projections, Optional<char[]> password) throws SQLException {
            return QueryStore.open(folder, projections, password);
        }

        @Override
        public void throwAway(Path folder) throws IOException {
            QueryStore.throwAway(folder);
        }
    };

    /** Opens the tables of the journal in a folder, or makes them where they are not there; a file of them is encrypted with the password. */
    QueryStore open(Path folder, List<Projection<?>> projections, Optional<char[]> password) throws SQLException;

    /** Removes the tables of the journal in a folder. */
    void throwAway(Path folder) throws SQLException, IOException;
}
