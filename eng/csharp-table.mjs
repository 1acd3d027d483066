// Helpers to print a C# table: one file, LF, no dates or paths, so the same data gives the same bytes everywhere.
import { writeFileSync } from 'node:fs';

/** Bytes as the lines of a concatenated literal in base 64: thousands of elements of an array cost every analyzer of a build seconds. */
export function base64(values, width = 120) {
  const text = Buffer.from(values).toString('base64');
  return text.match(new RegExp(`.{1,${width}}`, 'g')).map((line, index) => `        ${index === 0 ? '' : '+ '}"${line}"`).join('\n');
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
