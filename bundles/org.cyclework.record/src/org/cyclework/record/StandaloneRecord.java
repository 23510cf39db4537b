package org.cyclework.record;

/**
 * A learner record outside the component runtime, for tools, measurements and tests. It posts no messages. The program
 * itself uses the services.
 */
public interface StandaloneRecord extends LearnerRecord, SignIn, RecordKeeping, AutoCloseable {

    /** @return the accounts of the people who share the record */
    Accounts accounts();

    /** @return the groups of the institution */
    Groups groups();

    /** @return the institution's rule about work of people who left */
    Retention retention();

    /** @return the packets in which the record travels */
    Packets packets();

    /** @return the encryption of its files */
    Encryption encryption();

    /** Closes the files; a later call opens them again. */
    @Override
    void close();
}
