/**
 * What every room of the window shares: ids, links between places of the course, inputs of editors, the person at the
 * desk, background work, colours and icons. Rooms meet here and do not see each other.
 */
package org.cyclework.ui;
