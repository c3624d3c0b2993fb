/**
 * Makes the children of `from` equal to those of `to`, touching only what differs: nothing
 * flickers, and the browser keeps selection and scroll place.
 */
export function morphChildren(from: ParentNode & Node, to: ParentNode & Node): void {
  let old = from.firstChild;
  for (const fresh of [...to.childNodes]) {
    if (old === null) {
      from.appendChild(fresh);
      continue;
    }
    const next = old.nextSibling;
    morphNode(old, fresh);
    old = next;
  }
  while (old !== null) {
    const next = old.nextSibling;
    old.remove();
    old = next;
  }
}

function morphNode(old: ChildNode, fresh: ChildNode): void {
  if (old instanceof Element && fresh instanceof Element && old.tagName === fresh.tagName) {
    morphAttributes(old, fresh);
    morphChildren(old, fresh);
  } else if (old instanceof Text && fresh instanceof Text) {
    if (old.data !== fresh.data) old.data = fresh.data;
  } else {
    old.replaceWith(fresh);
  }
}

function morphAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}
