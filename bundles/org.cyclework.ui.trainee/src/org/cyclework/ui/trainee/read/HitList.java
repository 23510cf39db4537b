package org.cyclework.ui.trainee.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.SearchModel;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Hits as a page of titles and passages with the found words marked. Arrow keys walk through them, Enter opens. */
final class HitList {

    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private final StyledText text;
    private final Consumer<SearchHit> onOpen;
    private final Font heading;
    private final List<Place> places = new ArrayList<>();
    private int selected = -1;

    /** Where a hit stands in the text: its title, and the end of its passage. */
    private record Place(SearchHit hit, int start, int titleEnd, int end) {
    }

    HitList(Composite parent, Consumer<SearchHit> onOpen) {
        this.onOpen = onOpen;
        text = Widgets.id(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "search.hits");
        Widgets.name(text, Messages.Search_results);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(3);
        text.setCaret(null);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        heading = resources.create(FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD));
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, event -> text.setCursor(text.getDisplay().getSystemCursor(
                at(event) == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND)));
        text.addVerifyKeyListener(event -> {
            if (key(event.keyCode)) {
                event.doit = false;
            }
        });
    }

    Control control() {
        return text;
    }

    /** Shows a sentence instead of hits. */
    void say(String sentence) {
        places.clear();
        selected = -1;
        text.setText(sentence);
        text.setStyleRange(new StyleRange(0, sentence.length(), Palette.MUTED.color(), null));
    }

    void show(SearchModel model) {
        if (model.groups().isEmpty()) {
            say(Messages.bind(Messages.Search_nothing, model.query()));
            return;
        }
        places.clear();
        selected = -1;
        StringBuilder out = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        append(out, styles, Messages.bind(Messages.Search_for, model.query(), places(model)) + "\n\n", Palette.MUTED, null);
        if (!model.note().isEmpty()) {
            append(out, styles, model.note() + "\n\n", Palette.MUTED, null);
        }
        for (SearchModel.Group group : model.groups()) {
            append(out, styles, group.title() + "  " + group.hits().size() + "\n", Palette.MUTED, heading);
            group.hits().forEach(hit -> append(out, styles, hit));
            out.append('\n');
        }
        text.setText(out.toString().stripTrailing());
        text.setStyleRanges(styles.stream().filter(style -> style.start + style.length <= text.getCharCount()).toArray(StyleRange[]::new));
        places.forEach(place -> text.setLineVerticalIndent(text.getLineAtOffset(place.start()), GAP));
        text.setTopPixel(0);
    }

    private void append(StringBuilder out, List<StyleRange> styles, SearchHit hit) {
        int start = out.length();
        append(out, styles, hit.title(), Palette.LINK, null);
        styles.getLast().underline = true;
        int titleEnd = out.length();
        out.append('\n');
        int passage = out.length();
        Passage found = hit.passage();
        out.append(found.text()).append('\n');
        for (Passage.Range range : found.found()) {
            styles.add(new StyleRange(passage + range.start(), range.end() - range.start(), null, Palette.MARK.color()));
        }
        places.add(new Place(hit, start, titleEnd, out.length() - 1));
    }

    private static String places(SearchModel model) {
        int count = model.inOrder().size();
        return count == 1 ? Messages.Search_onePlace : Messages.bind(Messages.Search_places, count);
    }

    private static void append(StringBuilder out, List<StyleRange> styles, String words, Palette color, Font font) {
        StyleRange style = new StyleRange(out.length(), words.stripTrailing().length(), color.color(), null);
        style.font = font;
        styles.add(style);
        out.append(words);
    }

    private Place at(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return places.stream().filter(place -> place.start() <= offset && offset <= place.end()).findFirst().orElse(null);
    }

    private void clicked(Event event) {
        Place place = event.button == 1 && text.getSelectionText().length() <= 1 ? at(event) : null;
        if (place != null) {
            select(places.indexOf(place));
            onOpen.accept(place.hit());
        }
    }

    private boolean key(int code) {
        switch (code) {
            case SWT.ARROW_DOWN -> select(Math.min(selected + 1, places.size() - 1));
            case SWT.ARROW_UP -> select(Math.max(selected - 1, 0));
            case SWT.HOME -> select(0);
            case SWT.END -> select(places.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (!places.isEmpty()) {
                    onOpen.accept(places.get(Math.max(selected, 0)).hit());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(int index) {
        if (index >= 0 && index < places.size()) {
            selected = index;
            text.setSelection(places.get(index).start(), places.get(index).titleEnd());
            text.showSelection();
        }
    }
}
