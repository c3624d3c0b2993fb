import type { FromPage, PageState, ToPage } from '../preview/messages.ts';
import { morphChildren } from './morph.ts';
import { Places } from './places.ts';
import { ViewBar } from './view-bar.ts';
import { Zoom } from './zoom.ts';

interface Host {
  postMessage(message: FromPage): void;
  getState(): Partial<PageState> | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}`);
  return found;
}

const host = acquireVsCodeApi();
const saved = host.getState();
const sheet = element('kasane-sheet');
const style = element('kasane-sheet-style');
const note = element('kasane-note');
const places = new Places(sheet);
const zoom = new Zoom(sheet, save);
const bar = new ViewBar((choice) => host.postMessage({ type: 'choose', ...choice }));
let uri = saved?.uri ?? '';
/** Where the page was before it was hidden or reloaded; used once, with the first content. */
let restoreTo = saved?.scrollTop;

function save(): void {
  host.setState({ uri, zoom: zoom.value, scrollTop: window.scrollY, view: bar.view });
}

function showNote(text: string): void {
  note.textContent = text;
  note.hidden = text === '';
}

function show(message: Extract<ToPage, { type: 'show' }>): void {
  if (style.textContent !== message.css) style.textContent = message.css;
  const template = document.createElement('template');
  template.innerHTML = message.html;
  morphChildren(sheet, template.content);
  sheet.hidden = message.html === '';
  showNote(message.note);
  places.update();
  const turned = uri !== message.uri || bar.view !== message.view;
  bar.update(message);
  if (turned) window.scrollTo(0, 0);
  uri = message.uri;
  if (restoreTo !== undefined) window.scrollTo(0, restoreTo);
  restoreTo = undefined;
  save();
}

function receive(message: ToPage): void {
  switch (message.type) {
    case 'show':
      show(message);
      break;
    case 'note':
      showNote(message.note);
      break;
    case 'scroll':
      places.scrollTo(message.line);
      break;
    case 'cursor':
      places.setCursor(message.line);
      if (message.reveal) places.revealCursor();
      break;
  }
}

function lineOf(target: EventTarget | null): number | undefined {
  const source = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  const line = Number(source?.dataset.line);
  return Number.isInteger(line) ? line : undefined;
}

function onClick(event: MouseEvent): void {
  // Whoever marks text in order to copy it wants to stay here.
  if (window.getSelection()?.isCollapsed === false) return;
  const line = lineOf(event.target);
  if (line !== undefined) host.postMessage({ type: 'reveal', line });
}

function onScroll(): void {
  const line = places.scrolledLine();
  save();
  if (line !== undefined) host.postMessage({ type: 'scrolled', line });
}

if (saved?.zoom !== undefined) zoom.set(saved.zoom);
sheet.addEventListener('click', onClick);
window.addEventListener('scroll', onScroll, { passive: true });
window.addEventListener('message', (event: MessageEvent<ToPage>) => receive(event.data));
host.postMessage({ type: 'ready' });
