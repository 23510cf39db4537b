package org.cyclework.record.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but who commits writes the tables' file, whenever it was made. */
class WholeCommitsTest {

    @TempDir
    Path folder;

    @Test
    void theirOwnThreadWaitsForEverAtEachOpening() throws SQLException {
        QueryStore.open(folder, List.of()).close();
        QueryStore.open(folder, List.of()).close();
        try (Connection again = Databases.embedded(folder, QueryStore.NAME, Optional.empty()).getConnection()) {
            assertThat(new Sql(again, Dialect.EMBEDDED).list("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'",
                    row -> row.getString(1))).isNotEmpty().containsOnly(String.valueOf(Integer.MAX_VALUE));
        }
    }
}
