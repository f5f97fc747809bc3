/** The query that the page's address has under a name; '' where it has none. */
export const readAddress = (name: string): string =>
  (name && new URLSearchParams(location.search).get(name)?.trim().slice(0, 64)) || '';

/** Puts a query into the page's address, in the place of the one before: typing leaves no trail in the history. */
export function writeAddress(name: string, query: string): void {
  if (!name || readAddress(name) === query) return;
  const url = new URL(location.href);
  if (query) url.searchParams.set(name, query);
  else url.searchParams.delete(name);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Some frames have no history of their own, and Safari refuses a hundredth change in half a minute.
  }
}
