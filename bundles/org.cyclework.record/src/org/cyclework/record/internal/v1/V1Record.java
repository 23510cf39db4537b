package org.cyclework.record.internal.v1;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.internal.query.Databases;

/** Reads the log of a record of the first release, without changing a byte of its file and without holding it in memory. */
final class V1Record implements AutoCloseable {

    private final Connection connection;

    /** Takes events. */
    interface Reader {

        void take(V1Event event) throws SQLException;
    }

    /** Where an event stands in the log. */
    private record Place(long sequence, UUID device, UUID id) {
    }

    V1Record(Path folder, String database) throws SQLException {
        connection = Databases.readOnly(folder, database).getConnection();
    }

    /** Hands out all events in the log's order. */
    void each(Reader reader) throws SQLException {
        String select = "SELECT id, learner, verb, object_id, payload, happened_at, device, sequence, checksum FROM event"
                + " WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            for (Place place : places()) {
                statement.setObject(1, place.id());
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        throw new SQLException("event " + place.id() + " is in one index of the log and not in the other");
                    }
                    reader.take(new V1Event(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                            row.getString(4), row.getString(5), row.getLong(6), row.getObject(7, UUID.class), row.getLong(8),
                            row.getLong(9)));
                }
            }
        }
    }

    private List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sequence, device, id FROM event")) {
            while (row.next()) {
                places.add(new Place(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
            }
        }
        places.sort(Comparator.comparingLong(Place::sequence).thenComparing(place -> place.device().toString())
                .thenComparing(place -> place.id().toString()));
        return places;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
