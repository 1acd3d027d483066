// Makes Formats/LanguageRegistry.g.cs from the IANA Language Subtag Registry (npm: language-subtag-registry, CC0).
// What the C# takes for granted about the registry is asserted here, so that a newer registry cannot break it unseen.
import { readFileSync } from 'node:fs';
import { literal, write } from './csharp-table.mjs';

const data = name => new URL(`./node_modules/language-subtag-registry/data/json/${name}.json`, import.meta.url);
const registry = JSON.parse(readFileSync(data('registry'), 'utf8'));
const { 'File-Date': fileDate } = JSON.parse(readFileSync(data('meta'), 'utf8'));
const target = new URL('../src/ArticleSchema.Language/Formats/LanguageRegistry.g.cs', import.meta.url);

function assert(condition, message) {
  if (!condition) throw new Error(message);
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const records = type => registry.filter(record => record.Type === type);
const subtags = type => records(type).map(record => record.Subtag.toLowerCase());
const preferred = record => record['Preferred-Value'] ?? '';

/** Subtags of letters, ranges written out. */
function expand(list) {
  return list.flatMap(subtag => {
    if (!subtag.includes('..')) return [subtag];
    const [first, last] = subtag.split('..');
    let words = [''];
    for (let i = 0; i < first.length; i++) words = words.flatMap(word => letters.map(letter => word + letter));
    return words.filter(word => word >= first && word <= last);
  });
}

/** By all letters but the last: a word with one bit for each last letter. */
function masks(list, length) {
  const table = new Uint32Array(26 ** (length - 1));
  for (const subtag of list.filter(entry => entry.length === length)) {
    assert(/^[a-z]+$/.test(subtag), `letters expected: ${subtag}`);
    const codes = [...subtag].map(letter => letter.charCodeAt(0) - 97);
    const last = codes.pop();
    table[codes.reduce((index, code) => index * 26 + code, 0)] |= 1 << last;
  }
  return [...table];
}

function words(values) {
  const lines = [];
  for (let i = 0; i < values.length; i += 13) {
    lines.push('        ' + values.slice(i, i + 13).map(value => '0x' + (value >>> 0).toString(16).toUpperCase()).join(', ') + ',');
  }
  return lines.join('\n');
}

/** Each entry stands between blanks, so one search finds it; the first begins with one. */
function entries(list) {
  return ['', ...list];
}

function replacements(type) {
  return records(type).filter(record => record.Deprecated).map(record => {
    assert(!record.Subtag.includes('..') && !preferred(record).includes('-'), `simple replacement expected: ${record.Subtag}`);
    return `${record.Subtag.toLowerCase()}=${preferred(record).toLowerCase()}`;
  });
}

const languages = expand(subtags('language'));
const regions = expand(subtags('region'));
const deprecatedLanguages = new Map(records('language').filter(record => record.Deprecated).map(record => [record.Subtag, preferred(record)]));
assert(languages.every(subtag => /^[a-z]{2,3}$/.test(subtag)), 'a language subtag of another shape');
assert([...deprecatedLanguages.values()].every(value => !deprecatedLanguages.has(value)), 'a preferred language is deprecated');
assert(records('extlang').every(record => record.Prefix.length === 1 && preferred(record) === record.Subtag), 'an extlang of another shape');
assert(records('extlang').every(record => !record.Deprecated || deprecatedLanguages.has(record.Subtag)), 'an extlang deprecated alone');
assert(subtags('script').filter(subtag => subtag.includes('..')).join() === 'qaaa..qabx', 'private-use scripts');
assert(records('script').every(record => !record.Deprecated), 'a deprecated script');

const wholeTags = [
  ...records('grandfathered'),
  ...records('redundant').filter(record => record.Deprecated),
];
assert(wholeTags.every(record => record.Tag.length <= 11), 'a long grandfathered tag');

write(target, `// Made by eng/language-registry.mjs from the IANA Language Subtag Registry; do not edit.
#nullable enable

namespace ArticleSchema.Language.Formats;

internal static partial class LanguageRegistry
{
    /// <summary>The date of the registry.</summary>
    public const string FileDate = "${fileDate}";

    /// <summary>By first letter: a bit for each second one.</summary>
    private static readonly uint[] s_twoLetterLanguages =
    [
${words(masks(languages, 2))}
    ];

    /// <summary>By first and second letter: a bit for each third one.</summary>
    private static readonly uint[] s_threeLetterLanguages =
    [
${words(masks(languages, 3))}
    ];

    /// <summary>By first letter: a bit for each second one.</summary>
    private static readonly uint[] s_twoLetterRegions =
    [
${words(masks(regions, 2))}
    ];

    private static ReadOnlySpan<byte> NumericRegions =>
${literal(entries(regions.filter(region => /^\d/.test(region))))};

    /// <summary>Without the private ones.</summary>
    private static ReadOnlySpan<byte> Scripts =>
${literal(entries(subtags('script').filter(subtag => !subtag.includes('..'))))};

    private static ReadOnlySpan<byte> Variants =>
${literal(entries(subtags('variant')))};

    /// <summary>Each with its prefix.</summary>
    private static ReadOnlySpan<byte> ExtendedLanguages =>
${literal(entries(records('extlang').map(record => `${record.Subtag}=${record.Prefix[0]}`)))};

    /// <summary>Each with what stands for it now, if anything does.</summary>
    private static ReadOnlySpan<byte> DeprecatedLanguages =>
${literal(entries(replacements('language')))};

    private static ReadOnlySpan<byte> DeprecatedRegions =>
${literal(entries(replacements('region')))};

    private static ReadOnlySpan<byte> DeprecatedVariants =>
${literal(entries(replacements('variant')))};

    /// <summary>The grandfathered tags, each with what stands for it now.</summary>
    private static ReadOnlySpan<byte> GrandfatheredTags =>
${literal(entries(records('grandfathered').map(record => `${record.Tag.toLowerCase()}=${preferred(record)}`)))};

    /// <summary>Those of them that nobody should use any more.</summary>
    private static ReadOnlySpan<byte> DeprecatedGrandfatheredTags =>
${literal(entries(records('grandfathered').filter(record => record.Deprecated).map(record => `${record.Tag.toLowerCase()}=`)))};

    /// <summary>Deprecated combinations of registered subtags, each with what stands for it now.</summary>
    private static ReadOnlySpan<byte> RedundantTags =>
${literal(entries(records('redundant').filter(record => record.Deprecated).map(record => `${record.Tag.toLowerCase()}=${preferred(record)}`)))};
}
`);
console.log(`registry of ${fileDate}: ${languages.length} languages, ${regions.length} regions`);
