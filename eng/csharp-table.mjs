// Helpers to print a C# table: one file, LF, no dates or paths, so the same data gives the same bytes everywhere.
import { writeFileSync } from 'node:fs';

export function bytes(values, perLine = 32) {
  const lines = [];
  for (let i = 0; i < values.length; i += perLine) {
    lines.push('        ' + values.slice(i, i + perLine).join(', ') + ',');
  }
  return lines.join('\n');
}

/** Cuts text at blanks into the lines of a concatenated UTF-8 literal. */
export function literal(words, width = 110) {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1).length + word.length + 1 > width) lines.push('');
    lines[lines.length - 1] += word + ' ';
  }
  return lines.map(line => `        "${line}"u8`).join(' +\n');
}

export function write(url, text) {
  writeFileSync(url, text);
}
