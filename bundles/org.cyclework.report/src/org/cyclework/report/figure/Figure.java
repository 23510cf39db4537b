package org.cyclework.report.figure;

/** A picture with its words: whatever it shows can also be read. */
public sealed interface Figure permits CurveFigure, CycleFigure {

    /** @return the id of the picture's element, unique within its page; letters, digits and hyphens */
    String id();

    /** @return the title, one line */
    String title();

    /** @return what the picture shows, in whole sentences, for somebody who cannot see it */
    String description();

    /**
     * Draws the figure.
     *
     * @param palette the colours of the surroundings
     * @return one svg element with its namespace, its title and its description; well-formed XML without a declaration, to
     *         be put into a page or saved as a file as it is
     */
    String svg(FigurePalette palette);

    /** @return the same content as a table */
    FigureTable table();
}
