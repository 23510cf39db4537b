package org.cyclework.ui;

/** What the window looks like as a whole. */
public enum Surroundings {
    /** Dark words on paper. */
    LIGHT("org.cyclework.ui.theme.light"),
    /** Light words by lamplight. */
    DARK("org.cyclework.ui.theme.dark"),
    /** White words on black, for whoever needs all the contrast there is. */
    CONTRAST("org.cyclework.ui.theme.dark.contrast");

    private final String theme;

    Surroundings(String theme) {
        this.theme = theme;
    }

    /** @return id of the theme; the platform darkens what it draws itself where the id says dark */
    public String theme() {
        return theme;
    }

    /** @return whether words are lighter than their ground */
    public boolean dark() {
        return this != LIGHT;
    }
}
