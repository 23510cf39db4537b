package org.cyclework.record.internal.packet;

import java.util.regex.Pattern;
import org.cyclework.record.PersonName;

/** How much a packet may hold; what is beyond is refused before it is unpacked. */
final class PacketLimits {

    /** The longest file. */
    static final long FILE = 1L << 30;

    /** The most that may come out of it. */
    static final long CONTENT = 4L << 30;

    /** The most that may come out of a byte of the file, beside what any file may hold. */
    static final long RATIO = 100;

    /** What any file may hold, however well it is packed. */
    static final long ALWAYS = 16L << 20;

    /** The longest manifest. */
    static final int MANIFEST = 64 << 10;

    /** The longest seal. */
    static final int SEAL = 1024;

    /** The most course packs. */
    static final int PACKS = 20;

    /** The longest course pack. */
    static final long PACK = 256L << 20;

    /** The longest name of a home. */
    static final int NAME = PersonName.MOST;

    /** The longest verb, object and payload of an event. */
    static final int VERB = 40;
    static final int OBJECT = 200;
    static final int PAYLOAD = 500_000;

    /** The most events that one may act on. */
    static final int ACTS = 1_000;

    /** What the archive of a course pack may be called: nothing that any system takes for more than a plain name. */
    static final Pattern PACK_NAME = Pattern.compile("(?i)(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\\.)[a-z0-9][a-z0-9_-]{0,63}(?:\\.[a-z0-9_-]{1,20}){0,4}\\.cwpack");

    private PacketLimits() {
    }
}
