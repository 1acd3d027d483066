// Makes Patterns/UnicodeCategories.g.cs: the general category of every code point as runs of (category, length).
// The table is ours because the frameworks that run the same pattern at build and at run time know different Unicode versions.
import { base64, write } from './csharp-table.mjs';

const version = '16.0.0';
const target = new URL('../src/ArticleSchema.Language/Patterns/UnicodeCategories.g.cs', import.meta.url);

const categories = [
  ['Lu', 'Uppercase_Letter'], ['Ll', 'Lowercase_Letter'], ['Lt', 'Titlecase_Letter'], ['Lm', 'Modifier_Letter'],
  ['Lo', 'Other_Letter'], ['Mn', 'Nonspacing_Mark'], ['Mc', 'Spacing_Mark'], ['Me', 'Enclosing_Mark'],
  ['Nd', 'Decimal_Number'], ['Nl', 'Letter_Number'], ['No', 'Other_Number'], ['Pc', 'Connector_Punctuation'],
  ['Pd', 'Dash_Punctuation'], ['Ps', 'Open_Punctuation'], ['Pe', 'Close_Punctuation'], ['Pi', 'Initial_Punctuation'],
  ['Pf', 'Final_Punctuation'], ['Po', 'Other_Punctuation'], ['Sm', 'Math_Symbol'], ['Sc', 'Currency_Symbol'],
  ['Sk', 'Modifier_Symbol'], ['So', 'Other_Symbol'], ['Zs', 'Space_Separator'], ['Zl', 'Line_Separator'],
  ['Zp', 'Paragraph_Separator'], ['Cc', 'Control'], ['Cf', 'Format'], ['Cs', 'Surrogate'], ['Co', 'Private_Use'],
  ['Cn', 'Unassigned'],
];

const categoryOf = new Uint8Array(0x110000).fill(255);
for (const [index, [, name]] of categories.entries()) {
  const { default: ranges } = await import(`@unicode/unicode-${version}/General_Category/${name}/ranges.mjs`);
  for (const { begin, end } of ranges) categoryOf.fill(index, begin, end);
}
if (categoryOf.includes(255)) throw new Error('a code point without a category');

const runs = [];
for (let start = 0; start < categoryOf.length;) {
  let end = start;
  while (end < categoryOf.length && categoryOf[end] === categoryOf[start]) end++;
  runs.push(categoryOf[start]);
  let length = end - start;
  for (; length >= 128; length = Math.floor(length / 128)) runs.push((length % 128) + 128);
  runs.push(length);
  start = end;
}

write(target, `// Made by eng/unicode-categories.mjs; do not edit.
#nullable enable

namespace ArticleSchema.Language.Patterns;

internal static partial class UnicodeCategories
{
    /// <summary>The version of Unicode the categories are those of.</summary>
    public const string Version = "${version}";

    /// <summary>The categories' short names, two letters each, in the order of their numbers.</summary>
    private const string Names = "${categories.map(([name]) => name).join('')}";

    /// <summary>Runs over all code points from 0: the category's number, then the length, seven bits a byte, lowest first; in base 64.</summary>
    private const string Runs =
${base64(runs)};
}
`);
console.log(`${runs.length} bytes of runs`);
