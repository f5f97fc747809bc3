/** What a picture shows and what is printed under it. */
export interface PictureNote {
  readonly alt: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
}

const wide = { width: 1600, height: 1200 };
const tall = { width: 1600, height: 2000 };

/** The drawings in ../pictures, by file name. */
export const pictures: Readonly<Record<string, PictureNote>> = {
  hall: { ...wide, alt: 'Flags behind a long table', caption: 'A table laid for talks. Placeholder picture' },
  troops: { ...wide, alt: 'Seven soldiers on a snowy road', caption: 'A column in winter. Placeholder picture' },
  lab: { ...wide, alt: 'A tilted tray of tablets, two of them red', caption: 'Tablets on a tray. Placeholder picture' },
  court: { ...wide, alt: 'A figure before tall stone columns', caption: 'Outside a court. Placeholder picture' },
  room: { ...wide, alt: 'A lamplit table in a dark meeting room', caption: 'Before a meeting. Placeholder picture' },
  sea: { ...wide, alt: 'A small boat with people in it on a grey sea', caption: 'Off the coast. Placeholder picture' },
  dusk: { ...wide, alt: 'Temple towers against an evening sky', caption: 'Towers at dusk. Placeholder picture' },
  city: {
    ...wide,
    alt: 'A skyline in haze, one tower above the rest',
    caption: 'A city in the heat. Placeholder picture',
  },
  stage: { ...wide, alt: 'A bare lamp on an empty stage', caption: 'The light left on. Placeholder picture' },
  field: { ...wide, alt: 'A red harvester in a yellow field', caption: 'Harvest. Placeholder picture' },
  face: { ...tall, alt: 'Portrait of the columnist', caption: 'Miriam Okafor' },
  port: { ...wide, alt: 'Cranes over a container quay', caption: 'On the quay. Placeholder picture' },
  ice: { ...wide, alt: 'An ice front above dark water', caption: 'The ice front. Placeholder picture' },
  pitch: { ...wide, alt: 'A floodlit pitch seen from the stand', caption: 'Under the lights. Placeholder picture' },
  ward: { ...wide, alt: 'A hospital corridor with a bright window', caption: 'A ward at midday. Placeholder picture' },
  gallery: { ...wide, alt: 'Two canvases on a pale wall', caption: 'In the gallery. Placeholder picture' },
  turbine: { ...wide, alt: 'Wind turbines over low hills', caption: 'Above the hills. Placeholder picture' },
  dam: { ...wide, alt: 'A dam wall between dark hillsides', caption: 'The wall. Placeholder picture' },
  road: { ...wide, alt: 'A mountain road with one rider', caption: 'On the climb. Placeholder picture' },
};
