import { element } from './elements';

const GAP = 10;

/** Tells what a mark stands for, beside it: when the mouse rests on it, and when the keyboard reaches it. Escape sends it away. */
export function tellAtMarks(page: HTMLElement, linesOf: (mark: Element) => readonly string[]): void {
  // Screen readers have the mark's own name, which says the same.
  const tip = element('div', { id: 'tip', hidden: '', 'aria-hidden': 'true' });
  document.body.append(tip);
  const markAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('a.mark') : null;
  const hide = (): void => {
    tip.hidden = true;
  };
  const show = (mark: Element): void => {
    const [head, ...lines] = linesOf(mark);
    if (head === undefined) {
      hide();
      return;
    }
    tip.replaceChildren(...[head, ...lines].map((line) => element('p', {}, line)));
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const below = box.bottom + GAP + height <= window.innerHeight;
    const left = Math.max(GAP, Math.min(box.left + box.width / 2 - width / 2, window.innerWidth - width - GAP));
    // The page lets no inline styles in; a script may still place an element.
    tip.style.left = `${left}px`;
    tip.style.top = `${below ? box.bottom + GAP : Math.max(GAP, box.top - GAP - height)}px`;
  };
  const follow = (event: Event): void => {
    const mark = markAt(event.target);
    if (mark) show(mark);
  };
  page.addEventListener('pointerover', follow);
  page.addEventListener('focusin', follow);
  page.addEventListener('pointerout', hide);
  page.addEventListener('focusout', hide);
  window.addEventListener('scroll', hide, { passive: true });
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
