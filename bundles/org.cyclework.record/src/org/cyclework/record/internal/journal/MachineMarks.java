package org.cyclework.record.internal.journal;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What tells a machine from its copies and from others.
 *
 * @param machine the id that its operating system gave it, or empty
 * @param host its name, or empty
 * @param addresses of its network hardware
 */
public record MachineMarks(String machine, String host, SortedSet<String> addresses) {

    /** Creates the marks. */
    public MachineMarks {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(host);
        addresses = new TreeSet<>(addresses);
    }

    /**
     * Marks with these addresses.
     *
     * @param machine the id that its operating system gave it, or empty
     * @param host its name, or empty
     * @param addresses of its network hardware
     */
    public MachineMarks(String machine, String host, List<String> addresses) {
        this(machine, host, new TreeSet<>(addresses));
    }

    /**
     * Whether both are one machine: id and name are equal, and they share a network address or have none. A dock or an
     * adapter that comes and goes is no other machine; a copy of a virtual one has addresses of its own.
     *
     * @param other marks seen at another time
     * @return true where nothing speaks against it
     */
    public boolean sameMachine(MachineMarks other) {
        boolean share = addresses.isEmpty() && other.addresses.isEmpty()
                || addresses.stream().anyMatch(other.addresses::contains);
        return share && machine.equals(other.machine) && host.equals(other.host);
    }
}
