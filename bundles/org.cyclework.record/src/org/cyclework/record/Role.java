package org.cyclework.record;

/** In what role somebody asks. */
public enum Role {

    /** Learns. */
    TRAINEE,

    /** Assigns work to trainees and answers it. */
    SUPERVISOR,

    /** Keeps the machine or the institution's record. */
    ADMINISTRATOR
}
