/** Work that travels in packets: to a stick and from one, and through the folder of a classroom. What is in a packet is said before it is taken in. */
package org.cyclework.ui.packet;
