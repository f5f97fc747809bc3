import { render } from 'lit';

const boxes: HTMLElement[] = [];

/** Draws a template into the page at once, without a frame; `erase` takes all of them away. */
export function draw(template: unknown): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  boxes.push(box);
  render(template, box);
  return box;
}

export function erase(): void {
  for (const box of boxes.splice(0)) box.remove();
}
