/** Documents tell the truth about the tree, and nothing tracked tells about a machine. */
import { posix } from 'node:path';
import { conclude, textOf, trackedFiles } from './tracked.ts';

const COMMANDS = ['npx --yes pnpm@12 start', 'npx --yes pnpm@12 test'];
const WITH_COMMANDS = ['README.md', 'README.zh-CN.md'];
const BUILT = /(^|\/)(dist|node_modules)\//;
const MACHINE = [
  { what: 'a path of one machine', pattern: /(?<![\w.@~-])\/(?:home|root|tmp|work|Users|private|mnt)\/[\w.-]|\b[A-Z]:\\(?:Users|Windows)\b/ },
  { what: 'the host of a package registry', pattern: /\bregistr(?:y|ies)\.[\w-]+\.\w+|https?:\/\/[^/\s]*(?:nexus|artifactor|verdacci|npmmirror)/i },
];

const files = trackedFiles();
const tree = new Set(files);
for (const file of files) {
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) tree.add(folder);
}

function exists(document: string, target: string): boolean {
  const path = decodeURI(target.replace(/[#?].*$/, '')).replace(/\/$/, '');
  return path === '' || tree.has(posix.join(posix.dirname(document), path)) || tree.has(posix.normalize(path));
}

/** Where links and pictures of a document lead, outside its blocks of code. */
function linksOf(prose: string): string[] {
  const links = [...prose.matchAll(/\]\(<?([^)\s>]+)/g), ...prose.matchAll(/\b(?:src|srcset|href)="([^"\s]+)/g)];
  return links.map((found) => found[1] ?? '').filter((target) => !/^[a-z][a-z+.-]*:|^#/i.test(target));
}

/** Code spans that read like a path of this tree: a slash and an extension, or a slash at the end. */
function pathsOf(prose: string): string[] {
  return [...prose.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)]
    .map((found) => found[1] ?? '')
    .filter((span) => /^[\w.-][\w./-]*$/.test(span) && /\/.*\.\w+$|\/$/.test(span) && !BUILT.test(span));
}

const faults: string[] = [];
for (const file of files) {
  const text = textOf(file);
  if (text === undefined) continue;
  for (const [index, line] of text.split('\n').entries()) {
    for (const { what, pattern } of MACHINE) if (pattern.test(line)) faults.push(`${file}:${index + 1}: ${what} does not belong here.`);
  }
  if (!file.endsWith('.md')) continue;
  const prose = text.replace(/^(```|~~~).*?^\1/gms, '');
  for (const target of [...linksOf(prose), ...pathsOf(prose)]) {
    if (!exists(file, target)) faults.push(`${file}: ${target} does not exist.`);
  }
}
for (const file of WITH_COMMANDS) {
  const text = tree.has(file) ? textOf(file) : undefined;
  for (const command of COMMANDS) if (text?.includes(command) !== true) faults.push(`${file}: the command "${command}" is missing.`);
}
if (/\btarball:/.test(textOf('pnpm-lock.yaml') ?? '')) faults.push('pnpm-lock.yaml: names where packages were fetched from. Install again without that.');

conclude(faults, `${files.filter((file) => file.endsWith('.md')).length} documents lead where they say; no machine is named`);
