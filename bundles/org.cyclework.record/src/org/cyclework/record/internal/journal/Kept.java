package org.cyclework.record.internal.journal;

import java.nio.file.Path;

/**
 * Bytes that were taken out of a stream and kept aside.
 *
 * @param stream which
 * @param from the number of the first entry that is not there any more
 * @param file that they stood in
 * @param bytes how many
 * @param entries how many whole entries are among them; none where a write had not got to its end
 * @param keptAt the file that holds them now
 * @param what was found
 */
public record Kept(StreamId stream, long from, Path file, long bytes, int entries, Path keptAt, String what) {
}
