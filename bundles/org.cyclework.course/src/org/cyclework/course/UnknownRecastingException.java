package org.cyclework.course;

import java.util.Objects;

/** A case is asked for in a cast that it does not have, such as one that an older version of it had. */
public final class UnknownRecastingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final String recastingId;

    /**
     * @param caseId the case
     * @param recastingId the recasting it does not have
     */
    public UnknownRecastingException(String caseId, String recastingId) {
        super("case " + caseId + " has no recasting '" + recastingId + "'");
        this.caseId = Objects.requireNonNull(caseId);
        this.recastingId = Objects.requireNonNull(recastingId);
    }

    /** @return the case */
    public String caseId() {
        return caseId;
    }

    /** @return the recasting it does not have */
    public String recastingId() {
        return recastingId;
    }
}
