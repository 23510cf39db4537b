/** Safe keeping: copies of the record, what it holds about a person, and erasing that. */
package org.cyclework.ui.trainee.keep;
