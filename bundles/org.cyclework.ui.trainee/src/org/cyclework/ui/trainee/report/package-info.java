/** The report for authors: what playing every case by many rules has found. */
package org.cyclework.ui.trainee.report;
