package org.cyclework.record.internal.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Hands Flyway the migrations of this bundle by name, since no class path can be scanned here. */
final class MigrationFiles implements ResourceProvider {

    @Override
    public LoadableResource getResource(String name) {
        return Schema.MIGRATIONS.contains(name) ? new MigrationFile(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<LoadableResource> fitting = Schema.MIGRATIONS.stream()
                .filter(name -> name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(MigrationFile::new)
                .toList();
        return fitting;
    }
}
