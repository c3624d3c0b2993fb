// A VS Code window driven as a person would: keys, mouse, and what is to be seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACTS } from './paths.mjs';
import { until } from './until.mjs';

/** How long a person would wait before giving up. */
const PATIENCE_MS = 20_000;
const PICKER = '.quick-input-widget';

/** One window of the embedded VS Code. */
export class EditorWindow {
  constructor(page, { baseUrl, folder }) {
    this.page = page;
    const what = folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
    this.url = `${baseUrl}/?${new URLSearchParams(what)}`;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /**
   * Opens the folder and waits until the window can be used. On a busy machine the embedded VS Code now and then opens
   * a .code-workspace before it can read it, and shows no folder: then once more, as a person would.
   */
  async open(attempts = 3) {
    await this.page.goto(this.url);
    const first = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    try {
      await first.waitFor();
    } catch (error) {
      if (attempts <= 1) throw error;
      await this.open(attempts - 1);
    }
  }

  /** Opens a file by its path, as with Ctrl+P. */
  async openFile(path) {
    const name = path.split('/').at(-1);
    await this.#pick('Control+P', path, name);
    await this.editor(path).waitFor();
  }

  /** Runs a command of the palette by its title. */
  command(title) {
    return this.#pick('F1', `>${title}`, title);
  }

  /** Runs a command of the palette that goes on to ask something in a picker. */
  ask(title) {
    return this.#pick('F1', `>${title}`, title, 'asks');
  }

  /** Changes the colours of the whole window. */
  theme(name) {
    return this.#pick('Control+K Control+T', name, name);
  }

  /** A picker closes by itself when something that is still loading takes the keyboard: then it is opened anew. */
  async #pick(keys, text, row, then = 'closes') {
    const picker = this.page.locator(PICKER);
    const found = picker.locator('.monaco-list-row', { hasText: row }).first();
    await until(async () => {
      for (const key of keys.split(' ')) await this.press(key);
      return picker
        .locator('input[type=text]')
        .fill(text, { timeout: 2_000 })
        .then(() => found.waitFor({ timeout: 2_000 }))
        .then(
          () => true,
          () => false,
        );
    }, `${row} in the picker`);
    // Not Enter: while the list still filters, another row may be in front.
    await found.click();
    if (then === 'closes') await picker.waitFor({ state: 'hidden' });
    else await found.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor at a line and column, both 1-based; the picker itself counts a full-width letter as two columns. */
  async goTo(line, column = 1) {
    const picker = this.page.locator(PICKER);
    await this.press('Control+G');
    await picker.locator('input[type=text]').fill(`:${line}`);
    await this.press('Enter');
    await picker.waitFor({ state: 'hidden' });
    for (let step = 1; step < column; step++) await this.press('ArrowRight');
  }

  /** Replaces a whole line (1-based), as a person does who marks it and types over it. */
  async typeOver(line, text) {
    await this.goTo(line);
    await this.press('Home');
    await this.press('Home');
    await this.press('Shift+End');
    if (text === '') await this.press('Delete');
    else await this.commit(text);
  }

  /** Deletes the rest of a line from a column on (both 1-based); unlike typing, this asks for no suggestions. */
  async deleteFrom(line, column) {
    await this.goTo(line, column);
    await this.press('Shift+End');
    await this.press('Delete');
  }

  /** The editor that shows this file. */
  editor(path) {
    return this.page.locator(`.monaco-editor[data-uri$="${encodeURIComponent(path.split('/').at(-1))}"]`).first();
  }

  /** Opens Kasane's views in the side bar. */
  async showViews() {
    await this.page.locator('.activitybar .action-item:has(.action-label[aria-label^="Kasane"])').click();
    await this.rows('ケース').first().waitFor();
    await this.page.mouse.move(700, 400);
  }

  /** One of Kasane's views, by its title. */
  view(title) {
    return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label*="${title}"]`) });
  }

  /** The rows of one of Kasane's views. */
  rows(title) {
    return this.view(title).locator('.monaco-list-row');
  }

  /** Folds one of Kasane's views in or out. */
  toggleView(title) {
    return this.view(title).locator('.pane-header').click();
  }

  /** The rows of the picker that is open. */
  choices() {
    return this.page.locator(`${PICKER} .monaco-list-row`);
  }

  /** Takes the choice with this text in the picker that is open, or comes to be. */
  async choose(text) {
    const choice = this.choices().filter({ hasText: text }).first();
    await choice.waitFor();
    await choice.click();
  }

  /** Looks for a choice by typing in the picker that is open, or comes to be, and takes it. */
  async search(prompt, text) {
    await this.page.locator(`${PICKER} input[placeholder="${prompt}"]`).fill(text);
    await this.choose(text);
  }

  /** Answers the input box that is open, or comes to be; `text` undefined takes what is proposed. */
  async answer(prompt, text) {
    await this.page.locator(PICKER).filter({ hasText: prompt }).waitFor();
    if (text !== undefined) await this.page.locator(`${PICKER} input[type=text]`).fill(text);
    await this.press('Enter');
  }

  /** Where the cursor is, as the status bar says it: `Ln 3, Col 1`. */
  async cursor() {
    return (await this.page.locator('.statusbar-item[id="status.editor.selection"]').textContent()) ?? '';
  }

  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** Types character by character, as on a keyboard without an input method. */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Enters text at once, as an input method does when it commits. */
  commit(text) {
    return this.page.keyboard.insertText(text);
  }

  /** The rows of the list of suggestions. */
  suggestions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Opens the list of suggestions where it is not open yet, and takes the row with this text. */
  async take(text, picture) {
    const row = this.suggestions().filter({ hasText: text }).first();
    await until(async () => {
      if (await row.isVisible()) return true;
      await this.press('Control+Space');
      return row.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      );
    }, `${text} in the list`);
    if (picture !== undefined) await this.screenshot(picture);
    await row.click();
    await this.suggestions().first().waitFor({ state: 'hidden' });
  }

  /** Kasane's item in the status bar. */
  status() {
    return this.page.locator('[id="kasane.kasane.kasane.status"]');
  }

  /** The rows of the Problems view, once it is open. */
  problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The document inside the preview. */
  preview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Waits until the text of an element fulfils a condition. */
  untilText(locator, holds, what) {
    return until(async () => holds((await locator.textContent().catch(() => '')) ?? ''), what);
  }

  /** Gives the window another size, in CSS pixels. */
  resize(width, height) {
    return this.page.setViewportSize({ width, height });
  }

  /** Keeps a picture of the window; the person who changes the extension looks at it. */
  async screenshot(name) {
    mkdirSync(ARTIFACTS, { recursive: true });
    await this.page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
  }
}
