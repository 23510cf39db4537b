package org.cyclework.record.internal;

import org.cyclework.record.Audience;

/** What somebody may ask of the record; the rows of the table of rights. */
enum Operation {

    READ_OWN, READ_WORK, READ_REVIEW, READ_STAFF, READ_PERSON, SEE_INSTITUTION,
    WRITE_OWN, WRITE_WORK, WRITE_REVIEW, WRITE_STAFF, WRITE_PERSON, WRITE_INSTITUTION,
    CHANGE_SECRET, MANAGE_ACCOUNTS, MANAGE_PINS, MANAGE_ROLES, MANAGE_GROUPS, JOIN_PEOPLE, ADMIT_HOME, HAND_OUT, TAKE_IN, SEE_COPIES,
    BLANK_ENTRY, ERASE_PERSON, MANAGE_RETENTION, ENCRYPT, DECRYPT, CHANGE_KEY, SEE_CODE, VERIFY, REBUILD, MERGE, BACK_UP, OTHER;

    /** @return reading events for an audience; {@link #OTHER} where no program but the record itself reads them */
    static Operation reading(Audience audience) {
        return of("READ_", audience);
    }

    /** @return writing events for an audience; {@link #OTHER} where no program but the record itself writes them */
    static Operation writing(Audience audience) {
        return of("WRITE_", audience);
    }

    private static Operation of(String what, Audience audience) {
        for (Operation operation : values()) {
            if (operation.name().equalsIgnoreCase(what + audience.name())) {
                return operation;
            }
        }
        return OTHER;
    }
}
