package org.cyclework.ui.tests.pages;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Surroundings;
import org.cyclework.ui.Themes;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** A window with every kind of native control in every state, to be looked at. */
public final class ControlGallery {

    private static final int AROUND = 6;
    private static final int WIDTH = 190;
    private static final int HEIGHT = 80;

    private final Surroundings where;
    private final Map<String, Control> focusable = new LinkedHashMap<>();
    private Shell shell;

    private ControlGallery(Surroundings where) {
        this.where = where;
    }

    /** Gives the product these surroundings and opens the gallery in them. */
    public static ControlGallery open(Surroundings where) {
        ControlGallery gallery = new ControlGallery(where);
        UIThreadRunnable.syncExec((VoidResult) () -> Preferences.store().setValue(Preferences.THEME, where.name().toLowerCase(Locale.ROOT)));
        OnScreen.until("surroundings " + where, () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> Themes.now() == where));
        UIThreadRunnable.syncExec((VoidResult) gallery::make);
        return gallery;
    }

    /** Closes it, and goes back to what the system looks like. */
    public void close() {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            shell.dispose();
            Preferences.store().setToDefault(Preferences.THEME);
        });
    }

    /** @return the names of the controls that can have the focus */
    public List<String> names() {
        return List.copyOf(focusable.keySet());
    }

    /** Keeps a picture of the whole gallery. */
    public void keep(String name) {
        ImageData all = UIThreadRunnable.syncExec((Result<ImageData>) () -> picture(shell.getBounds()));
        File file = new File(new File(System.getProperty("cyclework.screenshots", "target/screenshots")).getParentFile(), "gallery/" + where + "-" + name + ".png");
        file.getParentFile().mkdirs();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {all};
        loader.save(file.getPath(), SWT.IMAGE_PNG);
    }

    /** Gives a control the focus, and waits until what is drawn anew for it has so many points in the colours of the focus. */
    public void awaitRing(String name, int points) {
        focus("off");
        OnScreen.settle();
        ImageData before = UIThreadRunnable.syncExec((Result<ImageData>) () -> around(name));
        focus(name);
        OnScreen.until("a ring around " + name + " in " + where, () -> points(before, UIThreadRunnable.syncExec((Result<ImageData>) () -> around(name))) >= points);
    }

    /** @return how many points of the picture of a control have this colour */
    public int points(String name, Palette colour) {
        ImageData now = UIThreadRunnable.syncExec((Result<ImageData>) () -> around(name));
        int count = 0;
        for (int x = 0; x < now.width; x++) {
            for (int y = 0; y < now.height; y++) {
                count += now.palette.getRGB(now.getPixel(x, y)).equals(colour.rgb(where)) ? 1 : 0;
            }
        }
        return count;
    }

    private void focus(String name) {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            shell.forceActive();
            (name.equals("off") ? shell.getChildren()[0] : focusable.get(name)).forceFocus();
        });
    }

    private int points(ImageData before, ImageData after) {
        List<RGB> ring = List.of(Palette.RING.rgb(where), Palette.ON_ACCENT.rgb(where));
        int count = 0;
        for (int x = 0; x < Math.min(before.width, after.width); x++) {
            for (int y = 0; y < Math.min(before.height, after.height); y++) {
                RGB now = after.palette.getRGB(after.getPixel(x, y));
                count += ring.contains(now) && !now.equals(before.palette.getRGB(before.getPixel(x, y))) ? 1 : 0;
            }
        }
        return count;
    }

    private ImageData around(String name) {
        Control control = focusable.get(name);
        if (control.getParent() != shell && control instanceof Text) {
            control = control.getParent(); // it has a frame of our own
        }
        Point at = control.toDisplay(0, 0);
        return picture(new Rectangle(at.x - AROUND, at.y - AROUND, control.getSize().x + 2 * AROUND, control.getSize().y + 2 * AROUND));
    }

    private ImageData picture(Rectangle area) {
        Display display = shell.getDisplay();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private void make() {
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setText(where.name());
        shell.setLayout(new GridLayout(3, false));
        new Button(shell, SWT.PUSH).setText("first"); // it keeps the focus while others have none
        buttons();
        fields();
        lists();
        shell.pack();
        shell.setLocation(30, 30);
        shell.open();
    }

    private <C extends Control> C add(String name, C control) {
        focusable.put(name, control);
        if (control instanceof Button button) {
            button.setText(name);
        }
        return Widgets.name(control, name);
    }

    private void buttons() {
        add("push", new Button(shell, SWT.PUSH));
        add("toggle", new Button(shell, SWT.TOGGLE)).setSelection(true);
        add("check", new Button(shell, SWT.CHECK)).setSelection(true);
        add("check, open", new Button(shell, SWT.CHECK));
        Composite group = new Composite(shell, SWT.NONE);
        group.setLayout(new GridLayout());
        add("radio", new Button(group, SWT.RADIO)).setSelection(true);
        add("radio, open", new Button(group, SWT.RADIO));
        for (int style : new int[] {SWT.PUSH, SWT.CHECK, SWT.RADIO}) {
            Button off = new Button(shell, style);
            off.setText("disabled");
            off.setEnabled(false);
        }
    }

    private void fields() {
        add("text", new Text(shell, SWT.BORDER)).setText("text");
        add("search", new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH)).setMessage("search");
        add("several lines", Writing.field(shell, "gallery.lines", "several lines", WIDTH, HEIGHT));
        Combo combo = add("combo", new Combo(shell, SWT.READ_ONLY));
        combo.setItems("one", "two");
        combo.select(0);
        add("spinner", new Spinner(shell, SWT.BORDER));
        add("scale", new Scale(shell, SWT.HORIZONTAL)).setSelection(40);
        add("link", new Link(shell, SWT.NONE)).setText("a <a>link</a>");
        new ProgressBar(shell, SWT.HORIZONTAL).setSelection(60);
        Text off = Widgets.name(new Text(shell, SWT.BORDER), "disabled");
        off.setText("disabled");
        off.setEnabled(false);
        new Label(shell, SWT.NONE).setText("label");
    }

    private void lists() {
        Tree tree = add("tree", new Tree(shell, SWT.BORDER));
        tree.setLayoutData(new GridData(WIDTH, HEIGHT));
        new TreeItem(new TreeItem(tree, SWT.NONE), SWT.NONE).setText("child");
        tree.getItem(0).setText("parent");
        tree.setSelection(tree.getItem(0));
        Table table = add("table", new Table(shell, SWT.BORDER | SWT.FULL_SELECTION));
        table.setHeaderVisible(true);
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText("head");
        column.setWidth(WIDTH);
        new TableItem(table, SWT.NONE).setText("row");
        new TableItem(table, SWT.NONE).setText("another");
        table.select(0);
        org.eclipse.swt.widgets.List list = add("list", new org.eclipse.swt.widgets.List(shell, SWT.BORDER));
        list.setItems("one", "two");
        list.select(0);
        TabFolder tabs = add("tabs", new TabFolder(shell, SWT.NONE));
        new TabItem(tabs, SWT.NONE).setText("first");
        new TabItem(tabs, SWT.NONE).setText("second");
    }
}
