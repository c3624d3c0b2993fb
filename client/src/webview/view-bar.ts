import type { PreviewView } from '../protocol.ts';

/** What a person chose. */
export interface Choice {
  readonly view: PreviewView;
  readonly names: boolean;
}

/** What the bar shows: the views there are, which one is on, and whether real names can be shown. */
export interface BarState extends Choice {
  readonly views: readonly PreviewView[];
  readonly hasNames: boolean;
}

/** The row of buttons above the sheet that chooses its view, and the switch for real names. */
export class ViewBar {
  readonly #bar = document.getElementById('kasane-views');
  readonly #names = document.getElementById('kasane-names');
  #choice: Choice = { view: 'form', names: false };

  constructor(onChoice: (choice: Choice) => void) {
    const choose = (choice: Choice) => {
      this.#choice = choice;
      onChoice(choice);
    };
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => choose({ ...this.#choice, view: button.dataset.view as PreviewView }));
    }
    this.#names?.addEventListener('click', () => choose({ ...this.#choice, names: !this.#choice.names }));
  }

  /** The view shown at present. */
  get view(): PreviewView {
    return this.#choice.view;
  }

  /** Shows the state that the sheet has. A document with one view needs no choice. */
  update({ view, names, views, hasNames }: BarState): void {
    this.#choice = { view, names };
    for (const button of this.#buttons()) {
      button.hidden = views.length < 2 || !views.includes(button.dataset.view as PreviewView);
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
    }
    if (!this.#names) return;
    this.#names.hidden = !hasNames;
    this.#names.setAttribute('aria-pressed', String(names));
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...(this.#bar?.querySelectorAll<HTMLButtonElement>('button[data-view]') ?? [])];
  }
}
