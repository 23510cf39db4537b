/** How a group is doing, and how far two who rated the same agree. */
package org.cyclework.ui.supervisor.overview;
