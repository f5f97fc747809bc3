import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { ARABIC, asItIs, fresh, large, MAP, MISSING, pick, POSTS, settled, silence, SILENT, tag } from './helpers.js';

const meta: Meta = {
  title: 'Widgets/press-list',
  component: 'press-list',
  render: tag('press-list'),
  args: {
    src: POSTS,
    map: MAP,
    heading: 'World',
    limit: 6,
    layout: 'list',
    transform: pick(9002, 1004, 7001, 2001, 9001, 1010),
  },
  argTypes: {
    layout: { control: 'inline-radio', options: ['list', 'grid', 'rail', 'numbered'] },
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
    transform: { table: { disable: true } },
  },
  parameters: { width: 'wide' },
  play: settled,
};
export default meta;

const arabic = { src: ARABIC, heading: 'العالم', transform: fresh };

/** With and without pictures, live, opinion, and the longest of headlines. */
export const Default: StoryObj = {};
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING } };
export const Empty: StoryObj = { args: { src: 'data/empty.json', transform: fresh } };
export const LongestRealHeadline: StoryObj = { args: { transform: pick(9002, 9001, 9002, 9001) } };
export const RightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: arabic };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
export const NoPicture: StoryObj = { args: { 'no-image': true } };
export const BrokenPicture: StoryObj = { tags: ['fails'], args: { transform: pick(9004, 1004, 9004, 1002) } };

export const Grid: StoryObj = {
  args: { layout: 'grid', heading: 'More to read', transform: pick(1002, 4001, 1005, 5001) },
};
export const GridDark: StoryObj = { ...Grid, globals: { scheme: 'dark' } };
export const GridRightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: { ...arabic, layout: 'grid', limit: 4 } };
export const GridNarrow: StoryObj = { ...Grid, parameters: { width: 'narrow' } };
export const GridLoading: StoryObj = {
  args: { src: SILENT, layout: 'grid', limit: 4 },
  beforeEach: silence,
  play: asItIs,
};

export const Rail: StoryObj = { args: { layout: 'rail', transform: pick(1002, 4001, 1003, 1004, 1005, 1006) } };
export const RailDark: StoryObj = { ...Rail, globals: { scheme: 'dark' } };
export const RailRightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: { ...arabic, layout: 'rail' } };
export const RailNarrow: StoryObj = { ...Rail, parameters: { width: 'narrow' } };

/** More than a line holds: buttons, keys, fingers and wheels turn it. */
export const LongRail: StoryObj = {
  args: {
    layout: 'rail',
    limit: 12,
    transform: pick(1002, 4001, 1005, 7001, 5001, 1003, 1006, 1007, 2001, 1008, 1004),
  },
};
export const LongRailDark: StoryObj = { ...LongRail, globals: { scheme: 'dark' } };
export const LongRailNarrow: StoryObj = { ...LongRail, parameters: { width: 'narrow' } };
export const LongRailRightToLeft: StoryObj = {
  globals: { lang: 'ar-EG' },
  args: { ...arabic, layout: 'rail', limit: 12 },
};
export const LongRailWithoutHeading: StoryObj = { args: { ...LongRail.args, heading: '' } };

export const Numbered: StoryObj = {
  args: { layout: 'numbered', heading: 'Most read', limit: 5, transform: pick(1002, 9002, 1003, 4001, 1004) },
  parameters: { width: 'card' },
};
export const NumberedDark: StoryObj = { ...Numbered, globals: { scheme: 'dark' } };
export const NumberedRightToLeft: StoryObj = {
  globals: { lang: 'ar-EG' },
  args: { ...arabic, layout: 'numbered', heading: 'الأكثر قراءة', limit: 5 },
  parameters: { width: 'card' },
};
export const NumberedTo12: StoryObj = {
  args: { layout: 'numbered', heading: 'Most read', limit: 12, transform: fresh },
  parameters: { width: 'card' },
};

export const ShowMore: StoryObj = { args: { more: true, limit: 4, transform: fresh } };
/** A page's own card: its markup, its style, and places that are filled. */
export const OwnCard: StoryObj = {
  render: (args) => {
    const list = tag('press-list')(args);
    render(
      html`<template>
        <p><b data-field="section"></b> <time data-field="age"></time></p>
        <h3><a data-field="title" href="#story">A title</a></h3>
        <p data-field="excerpt"></p>
      </template>`,
      list,
    );
    return list;
  },
  args: { layout: 'grid', heading: 'In our own markup', transform: pick(1002, 4001, 1005, 5001) },
};
/** A page's own sentences, by attribute and, where they are more than text, by slot. */
export const OwnWords: StoryObj = {
  render: (args) => {
    const list = tag('press-list')(args);
    render(html`<span slot="empty">Nothing yet. <a href="#home">Back to the front page</a></span>`, list);
    return list;
  },
  args: { src: 'data/empty.json', heading: 'Announcements', transform: fresh },
};
export const OwnSentences: StoryObj = {
  args: { wording: 'by: {names} reports; showMore: More from the world', more: true, limit: 4, transform: fresh },
};
/** The heading is there at once; the links that a page wrote stand below it until there is a list. */
export const HeadingBeforeData: StoryObj = {
  render: (args) => {
    const list = tag('press-list')(args);
    render(
      html`<h2>World</h2>
        <ul>
          <li><a href="#one">Zelensky hails progress in talks with French, UK military chiefs</a></li>
        </ul>`,
      list,
    );
    return list;
  },
  args: { src: SILENT },
  beforeEach: silence,
  play: asItIs,
};
/** Type at twice its size, as a reader may set it: columns are as many as words have room for. */
export const LargeText: StoryObj = { beforeEach: large };
export const LargeTextNarrow: StoryObj = { beforeEach: large, parameters: { width: 'narrow' } };
export const LargeTextRail: StoryObj = { ...LongRail, beforeEach: large };
/** A feed of another shape, without a word about it. */
export const FromJsonFeed: StoryObj = {
  args: { src: 'data/feed.json', map: '', heading: 'From JSON Feed', transform: fresh },
};
/** What a static site writes: `[{title, url, date, …}]`. */
export const FromPlainList: StoryObj = {
  args: { src: 'data/index.json', map: '', heading: 'From a plain list', transform: fresh },
};
