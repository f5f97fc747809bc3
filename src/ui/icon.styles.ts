/** A line drawing beside a word, as text: it is in one widget's first paint, and else in chunks. */
export const iconText = String.raw`
  .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
