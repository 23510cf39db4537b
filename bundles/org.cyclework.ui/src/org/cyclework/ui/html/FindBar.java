package org.cyclework.ui.html;

import org.cyclework.ui.Ids;
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

    private final PageBrowser browser;
    private final Text field;
    private final Label answer;
    private String asked = "";
    private int count;

    FindBar(PageBrowser browser) {
        super(browser, SWT.NONE);
        this.browser = browser;
        setLayout(new GridLayout(5, false));
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.exclude = true;
        setLayoutData(data);
        setVisible(false);
        new Label(this, SWT.NONE).setText(Messages.Label_find);
        field = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setData(Ids.WIDGET_KEY, "find.text");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = 260;
        field.setLayoutData(wide);
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
        layout();
    }

    /** @return what the bar says */
    static String answer(String words, int number, int count) {
        if (words.isEmpty()) {
            return "";
        }
        return count == 0 ? Messages.Msg_notFound : Messages.bind(Messages.Msg_found, number, count);
    }
}
