package org.cyclework.record.internal.journal;

/**
 * How long things get before something else begins.
 *
 * @param file bytes after which a stream goes on in a new file
 * @param unsealed entries after which the home signs what it wrote
 */
record Limits(long file, int unsealed) {

    static final Limits STANDARD = new Limits(8L << 20, 1000);
}
