package org.cyclework.record.internal.query;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.flywaydb.core.api.resource.LoadableResource;

/** One migration, read from this bundle. */
final class MigrationFile extends LoadableResource {

    private static final String FOLDER = "schema/";

    private final String name;

    MigrationFile(String name) {
        this.name = name;
    }

    @Override
    public Reader read() {
        InputStream in = MigrationFile.class.getResourceAsStream(FOLDER + name);
        return new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
        return FOLDER + name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return FOLDER + name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return FOLDER + name;
    }
}
