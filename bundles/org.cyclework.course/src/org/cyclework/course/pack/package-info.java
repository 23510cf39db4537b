/** Reads, writes and checks packs in folders and archives. */
package org.cyclework.course.pack;
