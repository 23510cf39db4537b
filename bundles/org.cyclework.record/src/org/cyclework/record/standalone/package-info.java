/** Learner records for tools, measurements and tests, which have no services. */
package org.cyclework.record.standalone;
