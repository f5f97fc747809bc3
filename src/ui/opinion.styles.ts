/** How an opinion looks, as text: a lighter headline in a colour of its own, and a portrait in place of a picture. */
export const opinion = String.raw`
  .opinion .kick,
  .by {
    color: var(--press-c-opinion, light-dark(#a83b00, #ff9941));
  }
  .opinion .head {
    font-weight: 400;
  }
  /* A face is in the upper half of its picture. */
  .opinion .pic img {
    object-position: var(--press-focal-point, 50% 25%);
  }
  .opinion.row {
    grid-template-columns: minmax(0, 1fr) 72px;
  }
  .opinion.row .pic {
    aspect-ratio: 4 / 5;
  }
  /* Among cards that stand up a portrait is as high as their pictures. */
  @container list (min-width: 30rem) {
    :is(.grid, .stack) .opinion.row .pic {
      aspect-ratio: var(--press-ratio, 5 / 4);
    }
  }
`;
