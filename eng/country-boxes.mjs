// Makes Formats/CountryBoxes.g.cs from the shapes of Natural Earth (public domain; npm: world-atlas) and the codes of ISO 3166-1
// (npm: i18n-iso-countries). Degrees are rounded outwards, so that a coast or a harbour is never outside.
import { readFileSync } from 'node:fs';
import { write } from './csharp-table.mjs';

const read = name => JSON.parse(readFileSync(new URL(`./node_modules/${name}`, import.meta.url), 'utf8'));
const topology = read('world-atlas/countries-10m.json');
const codes = new Map(read('i18n-iso-countries/codes.json').map(([alpha2, , numeric]) => [numeric, alpha2]));
const target = new URL('../src/ArticleSchema.Language/Formats/CountryBoxes.g.cs', import.meta.url);

const { scale, translate } = topology.transform;
const arcs = topology.arcs.map(arc => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

function boxOf([outline]) {
  const points = outline.flatMap(index => arcs[index < 0 ? ~index : index]);
  const [longitudes, latitudes] = [0, 1].map(axis => points.map(point => point[axis]));
  return [Math.floor(Math.min(...longitudes)), Math.floor(Math.min(...latitudes)), Math.ceil(Math.max(...longitudes)), Math.ceil(Math.max(...latitudes))];
}

const touch = (a, b) => a[0] <= b[2] + 1 && b[0] <= a[2] + 1 && a[1] <= b[3] + 1 && b[1] <= a[3] + 1;
const around = (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

/** One box for what lies together: a single one around France and Guiana would hold half an ocean. */
function merge(boxes) {
  for (let i = 0; i < boxes.length; i++) {
    const j = boxes.findIndex((box, index) => index > i && touch(boxes[i], box));
    if (j < 0) continue;
    boxes[i] = around(boxes[i], boxes[j]);
    boxes.splice(j, 1);
    i = -1;
  }
  return boxes;
}

const rows = topology.objects.countries.geometries.flatMap(({ id, type, arcs: shape, properties }) => {
  const code = properties.name === 'Kosovo' ? 'XK' : codes.get(id);
  return code ? merge((type === 'Polygon' ? [shape] : shape).map(boxOf)).map(box => [code, ...box]) : [];
}).sort((a, b) => a.join() < b.join() ? -1 : 1);

const key = code => (code.charCodeAt(0) - 65) * 26 + code.charCodeAt(1) - 65;
write(target, `// Made by eng/country-boxes.mjs from Natural Earth (public domain); do not edit.
#nullable enable

namespace ArticleSchema.Language.Formats;

internal static partial class CountryBoxes
{
    /// <summary>The country's two letters as a number of base 26, then west, south, east and north in degrees.</summary>
    private static readonly short[] s_boxes =
    [
${rows.map(([code, ...box]) => `        ${key(code)}, ${box.join(', ')}, // ${code}`).join('\n')}
    ];
}
`);
