/** What leaves the program on paper: pages of XHTML with figures become a PDF, without a window and without the network. */
package org.cyclework.report.export;
