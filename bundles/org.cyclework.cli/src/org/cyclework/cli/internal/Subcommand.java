package org.cyclework.cli.internal;

/** One thing that Cyclework can do in the terminal. */
interface Subcommand {

    /** Everything was as it should be. */
    int FINE = 0;
    /** It ran, and found something wanting. */
    int WANTING = 1;
    /** It was called in a way it does not understand, or there is nothing to start with. */
    int USAGE = 2;
    /** It failed in a way that nobody expected, or what it said could not be written. */
    int FAILED = 3;

    /** @return the word that calls it */
    String name();

    /** @return what may follow the word, such as {@code [--limit N] WORDS...} */
    String synopsis();

    /** @return what it does, in one sentence */
    String summary();

    /** @return the options it takes besides {@code --help} and {@code --json} */
    Options options();

    /** @return whether somebody who signs in may name another person by {@code --trainee}; the record says what is open then */
    default boolean mayBeAboutOthers() {
        return false;
    }

    /**
     * Runs it.
     *
     * @param arguments what was typed after the word
     * @param terminal where it reads and writes
     * @return {@link #FINE}, {@link #WANTING} or {@link #USAGE}
     * @throws UsageException where the words make no sense
     */
    int run(Arguments arguments, Terminal terminal);
}
