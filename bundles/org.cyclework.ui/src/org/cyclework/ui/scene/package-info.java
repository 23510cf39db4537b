/**
 * How a scene that was played is shown, to whoever looks at it: its figures, two tries side by side, gauges in words and
 * drawn, the signs of the two seats, and the pieces of XHTML that such pages are put together from.
 */
package org.cyclework.ui.scene;
