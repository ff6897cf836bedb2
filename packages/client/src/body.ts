/** A body with files goes as a form, every other as JSON. */
export function serialise(body: unknown): FormData | string {
  if (typeof body !== 'object' || body === null) return JSON.stringify(body);
  const parts = Object.entries(body).flatMap(([name, value]): [string, unknown][] => (Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]]));
  const files = parts.filter((part): part is [string, Blob] => part[1] instanceof Blob);
  if (files.length === 0 || files.length < parts.length) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, file] of files) form.append(name, file);
  return form;
}
