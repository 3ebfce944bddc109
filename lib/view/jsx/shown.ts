/** What every element passes on its way to React: no text on a page holds what a reader can't see. */
import type { ElementType } from 'react';
import { shortened, visible } from '../foreign-text.ts';

/** Attributes that browsers show or read out. Values of fields are not among them: they are the reader's own. */
const SHOWN = ['title', 'aria-label', 'alt', 'placeholder', 'label'] as const;

/** Elements made for whole texts: what is in them is wanted as it is, and scrolls. */
const WHOLE: ReadonlySet<unknown> = new Set(['pre', 'code', 'textarea', 'style', 'script']);

type Show = (text: string) => string;
const short: Show = (text) => visible(shortened(text));

/** The same child when nothing in it changes, so that React sees the list that it was given. */
function shownChild(child: unknown, show: Show): unknown {
  if (typeof child === 'string') return show(child);
  if (!Array.isArray(child)) return child;
  const children: readonly unknown[] = child;
  const shown = children.map((one) => shownChild(one, show));
  return shown.some((one, index) => one !== children[index]) ? shown : child;
}

/** The properties of an element with its texts as they are shown; the same object when nothing changes. */
export function shownProps(type: ElementType, props: unknown): unknown {
  if (typeof props !== 'object' || props === null) return props;
  const given: Readonly<Record<string, unknown>> = { ...props };
  const changed: Record<string, unknown> = {};
  // A component may take a text to hand it on, whole; the element that it ends up in shortens it.
  const show = typeof type === 'string' && !WHOLE.has(type) ? short : visible;
  const children = shownChild(given['children'], show);
  if (children !== given['children']) changed['children'] = children;
  if (typeof type === 'string') {
    for (const name of SHOWN) {
      const value = given[name];
      if (typeof value !== 'string') continue;
      const shown = short(value);
      if (shown !== value) changed[name] = shown;
    }
  }
  return Object.keys(changed).length === 0 ? props : { ...given, ...changed };
}
