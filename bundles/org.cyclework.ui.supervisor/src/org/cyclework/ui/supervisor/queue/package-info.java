/** What was handed in and waits for an answer. */
package org.cyclework.ui.supervisor.queue;
