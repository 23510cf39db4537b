/** What leaves the program about people and groups: pages for paper and CSV. */
package org.cyclework.supervision.report;
