package org.cyclework.record.internal.journal;

import java.time.OffsetDateTime;

/** When a draft was written that did not get to the disk for sure; written again, it is the same event. */
record Written(EventDraft draft, long at, OffsetDateTime wall) {
}
