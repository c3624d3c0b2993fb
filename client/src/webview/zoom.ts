const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const NORMAL = 1;

function next(zoom: number, direction: 1 | -1): number {
  const step = direction > 0 ? STEPS.find((s) => s > zoom + 0.001) : STEPS.findLast((s) => s < zoom - 0.001);
  return step ?? zoom;
}

function onClick(id: string, handler: () => void): void {
  document.getElementById(id)?.addEventListener('click', handler);
}

/** Size of the sheet: buttons, and the wheel with Ctrl. */
export class Zoom {
  readonly #sheet: HTMLElement;
  readonly #onChange: () => void;
  #zoom = NORMAL;

  constructor(sheet: HTMLElement, onChange: () => void) {
    this.#sheet = sheet;
    this.#onChange = onChange;
    onClick('kasane-zoom-out', () => this.#user(next(this.#zoom, -1)));
    onClick('kasane-zoom-in', () => this.#user(next(this.#zoom, 1)));
    onClick('kasane-zoom-reset', () => this.#user(NORMAL));
    window.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
  }

  /** The factor now, 1 = as on paper. */
  get value(): number {
    return this.#zoom;
  }

  /** Sets the factor, e.g. the one kept over a reload. */
  set(zoom: number): void {
    this.#zoom = zoom;
    this.#sheet.style.setProperty('zoom', String(zoom));
    const label = document.getElementById('kasane-zoom-reset');
    if (label !== null) label.textContent = `${Math.round(zoom * 100)}%`;
  }

  #user(zoom: number): void {
    this.set(zoom);
    this.#onChange();
  }

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#user(next(this.#zoom, event.deltaY < 0 ? 1 : -1));
  }
}
