/**
 * Figures as plain values that draw themselves: the course of a play over its rounds, and the loop of two people. One
 * description gives the picture (SVG, light or dark), its words for a screen reader, and a table of the same content.
 * Nothing here needs a window, a font file or the network.
 */
package org.cyclework.report.figure;
