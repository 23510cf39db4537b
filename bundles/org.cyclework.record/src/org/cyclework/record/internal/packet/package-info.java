/** Packets: files in which streams travel between homes. What comes out of one is believed only as far as it was checked. */
package org.cyclework.record.internal.packet;
