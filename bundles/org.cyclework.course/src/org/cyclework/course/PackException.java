package org.cyclework.course;

import java.util.Objects;

/** A pack, or a file in it, cannot be read. The message says which, where and why. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String location;
    private final String remedy;

    /**
     * @param location the pack, or the file and line in it
     * @param why what is wrong, without the location
     * @param remedy what to do about it
     */
    public PackException(String location, String why, String remedy) {
        this(location, why, remedy, null);
    }

    /**
     * @param location the pack, or the file and line in it
     * @param why what is wrong, without the location
     * @param remedy what to do about it
     * @param cause what made it fail, or null
     */
    public PackException(String location, String why, String remedy, Throwable cause) {
        super(location + ": " + why, cause);
        this.location = Objects.requireNonNull(location);
        this.remedy = Objects.requireNonNull(remedy);
    }

    /** @return the pack, or the file and line in it */
    public String location() {
        return location;
    }

    /** @return what to do about it */
    public String remedy() {
        return remedy;
    }

    /** @return the same as a value */
    public PackFailure asFailure() {
        return new PackFailure(location, getMessage(), remedy);
    }
}
