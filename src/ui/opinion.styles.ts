/** How an opinion looks, as text: a lighter headline in a colour of its own, and a portrait in place of a picture. */
export const opinion = String.raw`
  .opinion .kick,
  .by {
    color: var(--press-c-opinion, light-dark(#a83b00, #ff9941));
  }
  .opinion .head {
    font-weight: 400;
  }
  .opinion.row {
    grid-template-columns: minmax(0, 1fr) 72px;
  }
  .opinion.row .pic {
    aspect-ratio: 4 / 5;
  }
`;
