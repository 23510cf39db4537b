package org.cyclework.ui.html;

import org.cyclework.ui.Ids;
import org.cyclework.ui.TextSize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The line below a page with which words are found in it: it searches while one types; Enter goes on, Shift+Enter back, Escape
 * closes.
 */
final class FindBar extends Composite {

    private static final int SIDE = 14;
    private static final int MOST = 260;
    private static final int LEAST = 80;

    private final PageBrowser browser;
    private final Label what;
    private final Text field;
    private final Label answer;
    private String asked = "";
    private int count;

    FindBar(PageBrowser browser) {
        super(browser, SWT.NONE);
        this.browser = browser;
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = SIDE;
        setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.exclude = true;
        setLayoutData(data);
        setVisible(false);
        what = new Label(this, SWT.NONE);
        what.setText(Messages.Label_find);
        what.setLayoutData(new GridData());
        field = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setData(Ids.WIDGET_KEY, "find.text");
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button(Messages.Button_previous, false);
        button(Messages.Button_next, true);
        answer = new Label(this, SWT.NONE);
        answer.setData(Ids.WIDGET_KEY, "find.answer");
        answer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> search());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                step((event.stateMask & SWT.SHIFT) == 0);
                event.doit = false;
            }
        });
        for (Control child : getChildren()) {
            child.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC && close()) {
                    event.doit = false;
                }
            });
        }
        TextSize.follow(this); // the page is left alone, since it follows by itself
        addListener(SWT.Resize, event -> fit());
    }

    /** Where there is too little room the field is shorter, and where that is not enough nothing stands before it. */
    private void fit() {
        GridData wide = (GridData) field.getLayoutData();
        wide.widthHint = MOST;
        before(true);
        int over = over();
        if (over > MOST - LEAST) {
            before(false);
            over = over();
        }
        wide.widthHint = Math.clamp(MOST - over, LEAST, MOST);
        layout();
    }

    private int over() {
        return computeSize(SWT.DEFAULT, SWT.DEFAULT).x - getSize().x;
    }

    private void before(boolean shown) {
        ((GridData) what.getLayoutData()).exclude = !shown;
        what.setVisible(shown);
    }

    private void button(String text, boolean forward) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> step(forward));
    }

    void open() {
        showBar(true);
        field.setFocus();
        field.selectAll();
        search();
    }

    /** Closes it and gives the focus to the page; tells whether it was open. */
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        showBar(false);
        asked = "";
        browser.leaveFind();
        browser.setFocus();
        return true;
    }

    private void showBar(boolean shown) {
        setVisible(shown);
        ((GridData) getLayoutData()).exclude = !shown;
        browser.layout();
    }

    /** Marks what the field says, where that is new, and goes to the first place. */
    private void search() {
        if (!isVisible() || field.getText().equals(asked)) {
            return;
        }
        asked = field.getText();
        count = browser.find(asked);
        say(count == 0 ? 0 : browser.step(true));
    }

    private void step(boolean forward) {
        if (field.getText().equals(asked)) {
            say(browser.step(forward));
        } else {
            search();
        }
    }

    private void say(int number) {
        answer.setText(answer(asked, number, count));
        fit();
    }

    /** @return what the bar says */
    static String answer(String words, int number, int count) {
        if (words.isEmpty()) {
            return "";
        }
        return count == 0 ? Messages.Msg_notFound : Messages.bind(Messages.Msg_found, number, count);
    }
}
