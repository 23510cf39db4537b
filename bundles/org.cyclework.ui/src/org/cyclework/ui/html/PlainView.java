package org.cyclework.ui.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Preferences;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Pages as plain text, where no browser engine exists. Links work with the mouse and with Enter. */
final class PlainView implements PageView {

    private static final int MARGIN = 28;

    private final StyledText widget;
    private final LocalResourceManager resources;
    private final Consumer<CourseLink> onLink;
    private PageText shown = new PageText("", List.of(), Map.of());
    private HtmlPage page;
    private List<PageNote> notes = List.of();
    private List<PageText.Span> hits = List.of();
    private int hit = -1;

    PlainView(Composite parent, Consumer<CourseLink> onLink) {
        this.onLink = onLink;
        widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (event.button == 1 && widget.getSelectionCount() == 0) {
                follow(widget.getOffsetAtPoint(new Point(event.x, event.y)));
            }
        }));
        widget.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(widget.getCaretOffset());
            }
        });
    }

    private void follow(int offset) {
        shown.spans().stream().filter(span -> span.style() == PageText.Style.LINK && span.start() <= offset && offset < span.end())
                .findFirst().flatMap(span -> CourseLink.parse(span.target())).ifPresent(onLink);
    }

    @Override
    public Control control() {
        return widget;
    }

    @Override
    public void show(HtmlPage shownPage, String part, String words) {
        page = shownPage;
        shown = PageText.of(page.body());
        widget.setBackground(Palette.PAPER.color());
        widget.setForeground(Palette.INK.color());
        widget.setFont(font(0, SWT.NORMAL));
        widget.setText(shown.text());
        widget.setLineSpacing(Math.max(2, Preferences.zoom() / 25));
        hits = List.of();
        style();
        widget.setCaretOffset(0);
        widget.setTopIndex(0);
        if (!part.isEmpty()) {
            reveal(part);
        } else if (!words.isEmpty()) {
            find(words.split("\\s+")[0]);
            step(true);
        }
    }

    private StyleRange range(PageText.Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.end() - span.start();
        switch (span.style()) {
            case TITLE -> range.font = font(8, SWT.BOLD);
            case HEADING -> range.font = font(3, SWT.BOLD);
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.fontStyle = SWT.ITALIC;
            case LABEL -> range.foreground = Palette.MUTED.color();
            case LINK -> {
                range.underline = true;
                range.foreground = Palette.LINK.color();
            }
        }
        return range;
    }

    private Font font(int more, int style) {
        int height = Math.round(12 * Preferences.zoom() / 100f) + more;
        return resources.create(FontDescriptor.createFrom("Serif", height, style));
    }

    @Override
    public void reveal(String part) {
        Integer offset = shown.anchors().get(part);
        if (offset != null) {
            int place = Math.min(offset, widget.getCharCount());
            widget.setCaretOffset(place);
            widget.setTopIndex(widget.getLineAtOffset(place));
        }
    }

    @Override
    public void resume(String paragraph) {
        if (widget.getTopIndex() == 0) {
            reveal(paragraph);
        }
    }

    @Override
    public void draw(List<PageNote> drawn) {
        notes = List.copyOf(drawn);
        style();
    }

    @Override
    public int find(String words) {
        hits = places(words);
        hit = -1;
        style();
        return hits.size();
    }

    private List<PageText.Span> places(String words) {
        List<PageText.Span> places = new ArrayList<>();
        String text = shown.text().toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        for (int at = wanted.isEmpty() ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            places.add(new PageText.Span(PageText.Style.STRONG, at, at + wanted.length(), ""));
        }
        return places;
    }

    @Override
    public int step(boolean forward) {
        if (hits.isEmpty()) {
            return 0;
        }
        hit = Math.floorMod(hit < 0 && !forward ? -1 : hit + (forward ? 1 : -1), hits.size());
        widget.setSelection(hits.get(hit).start(), hits.get(hit).end());
        widget.showSelection();
        return hit + 1;
    }

    @Override
    public void leaveFind() {
        hits = List.of();
        style();
    }

    @Override
    public boolean hideTip() {
        return false;
    }

    @Override
    public Optional<PageSelection> selected() {
        String words = widget.getSelectionText().replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(new PageSelection(widget.getSelection().x, widget.getSelection().y, words));
    }

    /** Draws everything that has a look of its own: first what the page has, then notes, then what was found. */
    private void style() {
        widget.setStyleRange(null);
        shown.spans().forEach(span -> widget.setStyleRange(range(span)));
        notes.forEach(note -> ground(places(note.words()).stream().min(Comparator.comparingInt(place -> Math.abs(place.start() - note.start())))));
        hits.forEach(place -> ground(Optional.of(place)));
    }

    private void ground(Optional<PageText.Span> place) {
        place.ifPresent(span -> widget.setStyleRange(new StyleRange(span.start(), span.end() - span.start(), null, Palette.MARK.color())));
    }

    @Override
    public String selection() {
        return widget.getSelectionText();
    }

    @Override
    public void print() {
        PrintDialog dialog = new PrintDialog(widget.getShell());
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            try {
                widget.print(printer).run();
            } finally {
                printer.dispose();
            }
        }
    }

    @Override
    public void refresh() {
        if (page != null) {
            int top = widget.getTopIndex();
            show(page, "", "");
            widget.setTopIndex(top);
        }
    }
}
