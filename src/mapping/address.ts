/** The address of another page: the value stands where `{name}` is written, else in the query. */
export function pageUrl(url: string, name: string, value: string | number): string {
  const target = new URL(url.replace(`{${name}}`, `${value}`));
  if (!url.includes(`{${name}}`)) target.searchParams.set(name, `${value}`);
  return target.href;
}
