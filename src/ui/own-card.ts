import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { CardHost } from './card-host.js';
import type { Kit } from './kit.js';

/** What a field says, and where an element can carry it, what else: an address, a moment. */
interface Value {
  readonly text: string;
  readonly href?: string;
  readonly datetime?: string;
}

/** One article in a page's own markup: the box that was made for it, and the places in it that are filled. */
interface OwnCard {
  readonly slot: string;
  readonly box: HTMLElement;
  readonly places: readonly (readonly [place: HTMLElement, field: string])[];
}

const made = new WeakMap<CardHost, Map<string, OwnCard>>();
let count = 0;

/**
 * Draws an article in the `<template>` that a page wrote inside its widget: a copy of it stands among the widget's
 * children, so that the page's own style reaches it, and is shown by a slot. What a field says only ever becomes text,
 * the address of a link or of a picture.
 */
export function renderOwn(kit: Kit, template: HTMLTemplateElement, article: Article, host: CardHost): TemplateResult {
  const cards = made.get(host) ?? new Map<string, OwnCard>();
  made.set(host, cards);
  let card = cards.get(article.id);
  if (!card) cards.set(article.id, (card = copyOf(template, article, host)));
  for (const [place, field] of card.places) fill(kit, place, field, article, host);
  void host.updateComplete.then(() => sweep(cards));
  return kit.html`<slot name=${card.slot}></slot>`;
}

function copyOf(template: HTMLTemplateElement, article: Article, host: CardHost): OwnCard {
  const box = document.createElement('div');
  box.slot = `card-${++count}`;
  box.append(document.importNode(template.content, true));
  box.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.href === article.url) host.onOpen(event, article);
  });
  host.append(box);
  const places = [...box.querySelectorAll<HTMLElement>('[data-field]')];
  return { slot: box.slot, box, places: places.map((place) => [place, place.dataset.field ?? ''] as const) };
}

/** A place for which there is nothing is hidden; the page's own words in it come back with the next article. */
function fill(kit: Kit, place: HTMLElement, field: string, article: Article, host: CardHost): void {
  if (field === 'image') return fillPicture(place, article);
  const value = valueOf(kit, field, article, host);
  if (!value) {
    place.hidden = true;
    return kit.warnOnce(`<${host.localName}>: data-field="${field}" is none of ${FIELDS}`);
  }
  place.hidden = !value.text;
  if (field !== 'url' && place.textContent !== value.text) place.textContent = value.text;
  if (place instanceof HTMLAnchorElement && value.href) place.href = value.href;
  if (place instanceof HTMLTimeElement && value.datetime) place.dateTime = value.datetime;
}

function fillPicture(place: HTMLElement, { image }: Article): void {
  place.hidden = !image;
  if (!image || !(place instanceof HTMLImageElement)) return;
  if (!place.hasAttribute('loading')) place.loading = 'lazy';
  if (place.srcset !== image.srcset) place.srcset = image.srcset;
  if (place.src !== image.src) place.src = image.src;
  place.alt = image.alt;
}

const FIELDS = 'title, url, excerpt, section, byline, age, minutes, comments, rating, sponsor, image';

function valueOf(kit: Kit, field: string, article: Article, { words, dateAfter }: CardHost): Value | undefined {
  const { title, url, excerpt, section, authors, publishedAt, readingMinutes, commentCount, rating, sponsor } = article;
  switch (field) {
    case 'title':
      return { text: title, href: url };
    case 'url':
      return { text: url, href: url };
    case 'excerpt':
      return { text: excerpt };
    case 'section':
      return { text: section };
    case 'byline':
      return { text: authors.length ? words.say('by', { names: words.list(authors) }) : '' };
    case 'age':
      return publishedAt ? kit.age(publishedAt, words, dateAfter) : { text: '' };
    case 'minutes':
      return { text: readingMinutes ? words.count('minutesRead', readingMinutes) : '' };
    case 'comments':
      return { text: commentCount ? words.count('comments', commentCount) : '', href: url && `${url}#comments` };
    case 'rating':
      return { text: rating === undefined ? '' : words.number(rating) };
    case 'sponsor':
      return { text: sponsor };
    default:
      return undefined;
  }
}

/** Takes away what no slot shows any more. */
function sweep(cards: Map<string, OwnCard>): void {
  for (const [id, { box }] of cards) {
    if (box.assignedSlot) continue;
    box.remove();
    cards.delete(id);
  }
}
