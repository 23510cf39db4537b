package org.cyclework.record;

import java.util.Objects;
import java.util.UUID;

/**
 * The institution whose decisions count on this machine.
 *
 * @param id unique for ever
 * @param name what it is called
 * @param code a few groups of letters that stand for its founder's key; two machines that show the same one mean the same institution
 */
public record InstitutionInfo(UUID id, String name, String code) {

    /** Creates it; no part is null. */
    public InstitutionInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(code);
    }
}
