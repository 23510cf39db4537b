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

/** The line below a page with which words are found in it: Enter goes on, Shift+Enter back, Escape closes. */
final class FindBar extends Composite {

    private final PageBrowser browser;
    private final Text field;
    private final Label answer;

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
        answer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                find((event.stateMask & SWT.SHIFT) == 0);
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
        button.addListener(SWT.Selection, event -> find(forward));
    }

    void open() {
        showBar(true);
        field.setFocus();
        field.selectAll();
    }

    /** Closes it and gives the focus to the page; tells whether it was open. */
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        showBar(false);
        browser.setFocus();
        return true;
    }

    private void showBar(boolean shown) {
        setVisible(shown);
        ((GridData) getLayoutData()).exclude = !shown;
        browser.layout();
    }

    private void find(boolean forward) {
        if (!field.getText().isEmpty()) {
            boolean found = browser.find(field.getText(), forward);
            answer.setText(found ? "" : Messages.Msg_notFound);
            layout();
        }
    }
}
