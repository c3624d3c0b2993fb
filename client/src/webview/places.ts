/** An element of the sheet and the line it comes from. */
interface Place {
  readonly line: number;
  readonly element: HTMLElement;
}

const ACTIVE_CLASS = 'kasane-active';
/** Room left above an element that is scrolled to, in CSS pixels: the toolbar must not cover it. */
const TOP_MARGIN = 16;

/** Where on the sheet the lines of the source stand. A form need not keep the order of the source. */
export class Places {
  readonly #sheet: HTMLElement;
  #places: readonly Place[] = [];
  #active: HTMLElement | undefined;
  #cursor: number | undefined;
  /** Scroll place that we ourselves set: the event that follows is no one's wish. */
  #scrolledTo: number | undefined;

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
  }

  /** Reads the sheet again after it has changed. */
  update(): void {
    const elements = [...this.#sheet.querySelectorAll<HTMLElement>('[data-line]')];
    this.#places = elements
      .map((element) => ({ line: Number(element.dataset.line), element }))
      .filter(({ line }) => Number.isInteger(line))
      .sort((a, b) => a.line - b.line);
    if (this.#cursor !== undefined) this.#mark(this.#cursor);
  }

  /** Scrolls to what this line says. */
  scrollTo(line: number): void {
    const first = this.#places[0];
    if (first === undefined) return;
    const top = line <= first.line ? 0 : this.#topOf(this.#find(line) ?? first.element) - TOP_MARGIN;
    this.#scroll(top);
  }

  /** Marks what the cursor's line says. */
  setCursor(line: number): void {
    this.#cursor = line;
    this.#mark(line);
  }

  /** Brings what is marked into view. */
  revealCursor(): void {
    const box = this.#active?.getBoundingClientRect();
    if (box === undefined || (box.top >= 0 && box.bottom <= window.innerHeight)) return;
    const above = box.top < 0 || box.height > window.innerHeight;
    this.#scroll(window.scrollY + (above ? box.top - TOP_MARGIN : box.bottom - window.innerHeight + TOP_MARGIN));
  }

  /** The line at the top of the window after a person scrolled; undefined when it was ourselves. */
  scrolledLine(): number | undefined {
    const own = this.#scrolledTo !== undefined && Math.abs(window.scrollY - this.#scrolledTo) < 2;
    this.#scrolledTo = undefined;
    if (own) return undefined;
    if (window.scrollY <= 0) return 0;
    const visible = this.#places.filter(({ element }) => element.getBoundingClientRect().top >= 0);
    const nearest = visible.reduce<Place | undefined>(
      (best, place) => (best === undefined || this.#topOf(place.element) < this.#topOf(best.element) ? place : best),
      undefined,
    );
    return nearest?.line;
  }

  #mark(line: number): void {
    this.#active?.classList.remove(ACTIVE_CLASS);
    this.#active = this.#find(line);
    this.#active?.classList.add(ACTIVE_CLASS);
  }

  /** The last element that comes from this line or one before it; of several, the innermost. */
  #find(line: number): HTMLElement | undefined {
    return this.#places.findLast((place) => place.line <= line)?.element;
  }

  #topOf(element: HTMLElement): number {
    return element.getBoundingClientRect().top + window.scrollY;
  }

  #scroll(top: number): void {
    const before = window.scrollY;
    window.scrollTo({ top, behavior: 'instant' });
    // Without movement no event follows, and the next one is a person's.
    this.#scrolledTo = window.scrollY === before ? undefined : window.scrollY;
  }
}
