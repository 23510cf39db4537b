package org.cyclework.roleplay.dynamics;

/** Which of the two people; the letters say nothing about who they are. */
public enum Side {
    /** The first person; the pursuer where a couple has one. */
    A,
    /** The second person. */
    B;

    /** @return the other person */
    public Side other() {
        return this == A ? B : A;
    }
}
