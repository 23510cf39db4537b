package org.cyclework.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Audience;
import org.cyclework.record.Projection;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;

/** The table of rights: which role may do what, and about whom. */
final class Rights {

    /** About whom a role may do something. */
    enum Reach {
        NO, SELF, SCOPE
    }

    private static final List<Role> COLUMNS = List.of(Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR);
    private static final List<Audience> READABLE =
            List.of(Audience.OWN, Audience.WORK, Audience.REVIEW, Audience.STAFF, Audience.PERSON);

    private final Map<Operation, Map<Role, Reach>> table = new EnumMap<>(Operation.class);

    /** Reads the table that the bundle brings. */
    Rights() {
        try (InputStream in = Objects.requireNonNull(Rights.class.getResourceAsStream("rights.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(String line) {
        String[] cells = line.strip().split("\\s+");
        Map<Role, Reach> row = new EnumMap<>(Role.class);
        for (Role role : COLUMNS) {
            row.put(role, Reach.valueOf(cells[1 + COLUMNS.indexOf(role)].toUpperCase(Locale.ROOT)));
        }
        table.put(Operation.valueOf(cells[0]), row);
    }

    Reach reach(Role role, Operation operation) {
        return table.get(operation).get(role);
    }

    boolean allows(Access access, Operation operation, UUID learner) {
        return switch (reach(access.role(), operation)) {
            case NO -> false;
            case SELF -> access.actor().equals(learner) && access.scope().holds(learner);
            case SCOPE -> access.scope().holds(learner);
        };
    }

    /** @throws AccessDenied unless the access may do it about its one learner */
    void require(Access access, Operation operation) {
        if (!allows(access, operation, access.learner())) {
            throw denied();
        }
    }

    /** @throws AccessDenied unless the access may read, about its one learner, whatever the projection folds */
    void requireReadable(Access access, Projection<?> projection) {
        projection.verbs().stream().map(Verbs::audience).distinct().forEach(audience -> require(access, Operation.reading(audience)));
    }

    /** @throws AccessDenied unless the access may do what concerns the whole record */
    void requireForRecord(Access access, Operation operation) {
        if (reach(access.role(), operation) != Reach.SCOPE) {
            throw denied();
        }
    }

    /** @return the audiences whose events the access may read about its one learner */
    Set<Audience> readable(Access access) {
        return READABLE.stream().filter(audience -> allows(access, Operation.reading(audience), access.learner()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AccessDenied denied() {
        return new AccessDenied("This is not open to you. Nothing was read or changed.");
    }
}
