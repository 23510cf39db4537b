package org.cyclework.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;

/**
 * Service: takes a list of a class in. Thread-safe; arguments are never null. Errors are as for {@link Reviews}.
 */
public interface ClassList {

    /**
     * Reads a list and says what would come of it; writes nothing.
     *
     * @param access a supervisor's or an administrator's
     * @param group into which group
     * @param csv the file: UTF-8, with or without a byte order mark, or UTF-16 with one; commas, semicolons or tabs; with a
     *        heading or without
     * @return row by row what would be done
     * @throws SupervisionRefused where it is no such list; the message says why
     */
    ClassListReport check(Access access, UUID group, byte[] csv);

    /**
     * Does what a report says.
     *
     * @param access a supervisor's or an administrator's
     * @param report from {@link #check}
     * @param from the first day in the group
     * @param until the last day in the group; empty for no end
     * @return the people who were enrolled or found, in the list's order
     */
    List<UUID> take(Access access, ClassListReport report, LocalDate from, Optional<LocalDate> until);
}
