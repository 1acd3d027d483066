using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// Every operation of lenses: what it does to a document, and the law that a document taken there and back with what was set aside is the
/// document it was, from both sides, over documents made from the types.
/// </summary>
public sealed class LensTests
{
    private const int Documents = 150;

    private static readonly CheckOptions s_options = new() { IsContent = true, Rules = new RuleRunner(RuleEnvironment.Empty) };

    // Older types, newer types, operations in the root 'D', an older document, and the newer one it becomes.
    internal static readonly (string Name, string Older, string Newer, string Steps, string From, string To)[] Rows =
    [
        ("rename", "D: { fields: { dek: string?, id: string } }", "D: { fields: { standfirst: string?, id: string } }", "rename: { dek: standfirst }", """{"dek":"x","id":"1"}""", """{"standfirst":"x","id":"1"}"""),
        ("recase", "D: { fields: { word_count: integer?, geojson: string? } }", "D: { fields: { wordCount: integer?, geoJSON: string? } }", "recase: true", """{"word_count":5,"geojson":"x"}""", """{"wordCount":5,"geoJSON":"x"}"""),
        ("wrap", "D: { fields: { author: string? } }", "D: { fields: { authors: string* } }", "wrap: { author: authors }", """{"author":"A"}""", """{"authors":["A"]}"""),
        ("wrap required", "D: { fields: { author: string } }", "D: { fields: { authors: string+ } }", "wrap: { author: authors }", """{"author":"A"}""", """{"authors":["A"]}"""),
        ("head", "D: { fields: { authors: string* } }", "D: { fields: { author: string? } }", "head: { authors: author }", """{"authors":["A","B"]}""", """{"author":"A"}"""),
        ("nest", "D: { fields: { city: string?, country: string?, id: string } }", "D: { fields: { id: string, place: P? } }\n  P: { fields: { city: string?, country: string? } }", "nest: { place: [city, country] }", """{"city":"B","id":"1"}""", """{"id":"1","place":{"city":"B"}}"""),
        ("lift", "D: { fields: { place: P? } }\n  P: { fields: { city: string?, country: string? } }", "D: { fields: { city: string?, country: string? } }", "lift: { place: [city, country] }", """{"place":{"country":"B","x":1}}""", """{"country":"B"}"""),
        ("box", "D: { fields: { tags: string* } }", "D: { fields: { tags: T* } }\n  T: { fields: { text: string } }", "box: { tags: text }", """{"tags":["a","b"]}""", """{"tags":[{"text":"a"},{"text":"b"}]}"""),
        ("box one", "D: { fields: { tag: string? } }", "D: { fields: { tag: T? } }\n  T: { fields: { text: string, more: string? } }", "box: { tag: text }", """{"tag":"a"}""", """{"tag":{"text":"a"}}"""),
        ("box one of less", "D: { fields: { tag: string? } }", "D: { fields: { tag: T? } }\n  T: { fields: { text: string?, more: string? } }", "box: { tag: text }", """{"tag":"a"}""", """{"tag":{"text":"a"}}"""),
        ("unbox one", "D: { fields: { tag: T? } }\n  T: { fields: { text: string?, more: string? } }", "D: { fields: { tag: string? } }", "unbox: { tag: text }", """{"tag":{"more":"a"}}""", "{}"),
        ("unbox", "D: { fields: { tags: T* } }\n  T: { fields: { text: string?, id: string? } }", "D: { fields: { tags: string* } }", "unbox: { tags: text }", """{"tags":[{"text":"a","id":"1"},{"id":"2"},{"text":"c"}]}""", """{"tags":["a","c"]}"""),
        ("gather", "D: { fields: { headline: string?, id: string } }", "D: { fields: { headlines: H*, id: string } }\n  H: { fields: { role: string, value: string } }", "gather: { headline: headlines, as: value, with: { role: main } }", """{"headline":"x","id":"1"}""", """{"headlines":[{"role":"main","value":"x"}],"id":"1"}"""),
        ("gather into", "D: { fields: { main: string?, headlines: H* } }\n  H: { fields: { role: string, value: string, lang: language? } }", "D: { fields: { headlines: H* } }\n  H: { fields: { role: string, value: string, lang: language? } }", "gather: { main: headlines, as: value, with: { role: main } }", """{"main":"x","headlines":[{"role":"sub","value":"y"}]}""", """{"headlines":[{"role":"main","value":"x"},{"role":"sub","value":"y"}]}"""),
        ("gather without", "D: { fields: { headline: string?, headlines: H* } }\n  H: { fields: { role: string?, value: string } }", "D: { fields: { headlines: H* } }\n  H: { fields: { role: string?, value: string } }", "gather: { headline: headlines, as: value, with: { role: null } }", """{"headline":"x","headlines":[{"role":"sub","value":"y"}]}""", """{"headlines":[{"value":"x"},{"role":"sub","value":"y"}]}"""),
        ("scatter", "D: { fields: { headlines: H* } }\n  H: { fields: { role: string, value: string } }", "D: { fields: { headline: string? } }", "scatter: { headlines: headline, as: value, with: { role: main } }", """{"headlines":[{"role":"sub","value":"y"},{"role":"main","value":"x"}]}""", """{"headline":"x"}"""),
        ("move in", "D: { fields: { wordCount: integer?, bodies: B* } }\n  B: { fields: { role: string, text: string? } }", "D: { fields: { bodies: B* } }\n  B: { fields: { role: string, text: string?, wordCount: integer? } }", "move: { wordCount: \"bodies[role=main].wordCount\" }", """{"wordCount":5,"bodies":[{"role":"sub"},{"role":"main","text":"x"}]}""", """{"bodies":[{"role":"sub"},{"role":"main","text":"x","wordCount":5}]}"""),
        ("move in new", "D: { fields: { wordCount: integer?, id: string } }", "D: { fields: { id: string, bodies: B* } }\n  B: { fields: { role: string, wordCount: integer? } }", "move: { wordCount: \"bodies[role=main].wordCount\" }", """{"wordCount":5,"id":"1"}""", """{"id":"1","bodies":[{"role":"main","wordCount":5}]}"""),
        ("move in one of two", "D: { fields: { wordCount: integer?, bodies: B*, notes: B* } }\n  B: { fields: { role: string, text: string? } }", "D: { fields: { bodies: C*, notes: B* } }\n  B: { fields: { role: string, text: string? } }\n  C: { include: B, fields: { wordCount: integer? } }", "move: { wordCount: \"bodies[role=main].wordCount\" }", """{"wordCount":5,"bodies":[{"role":"main","text":"x"}],"notes":[{"role":"main"}]}""", """{"bodies":[{"role":"main","text":"x","wordCount":5}],"notes":[{"role":"main"}]}"""),
        ("move out", "D: { fields: { place: P? } }\n  P: { fields: { city: string?, zip: string? } }", "D: { fields: { place: P?, city: string? } }\n  P: { fields: { zip: string? } }", "move: { place.city: city }", """{"place":{"city":"B","zip":"1"}}""", """{"place":{"zip":"1"},"city":"B"}"""),
        ("move out of one of two", "D: { fields: { place: P?, other: P? } }\n  P: { fields: { city: string?, zip: string? } }", "D: { fields: { place: Q?, other: P?, city: string? } }\n  P: { fields: { city: string?, zip: string? } }\n  Q: { fields: { zip: string?, city: string? } }", "move: { place.city: city }", """{"place":{"city":"B","zip":"1"},"other":{"city":"C"}}""", """{"place":{"zip":"1"},"other":{"city":"C"},"city":"B"}"""),
        ("move into a record", "D: { fields: { city: string?, place: P?, id: string } }\n  P: { fields: { zip: string?, n: integer* } }", "D: { fields: { place: P?, id: string } }\n  P: { fields: { zip: string?, city: string?, n: integer* } }", "move: { city: place.city }", """{"city":"B","place":{"zip":"1"},"id":"1"}""", """{"place":{"zip":"1","city":"B"},"id":"1"}"""),
        ("move into a record of more", "D: { fields: { city: string?, place: P } }\n  P: { open: false, fields: { zip: string, tags: T* } }\n  T: { fields: { text: string? } }", "D: { fields: { place: P } }\n  P: { open: false, fields: { zip: string, city: string?, tags: T* } }\n  T: { fields: { text: string? } }", "move: { city: place.city }", """{"city":"B","place":{"zip":"1"}}""", """{"place":{"zip":"1","city":"B"}}"""),
        ("move into a new record", "D: { fields: { city: string?, id: string } }", "D: { fields: { id: string, place: P? } }\n  P: { fields: { city: string?, zip: string? } }", "move: { city: place.city }", """{"city":"B","id":"1"}""", """{"id":"1","place":{"city":"B"}}"""),
        ("move two into a new record", "D: { fields: { city: string?, zip: string?, id: string } }", "D: { fields: { id: string, place: P? } }\n  P: { fields: { city: string?, zip: string? } }", "move: { city: place.city, zip: place.zip }", """{"zip":"B","id":"1"}""", """{"id":"1","place":{"zip":"B"}}"""),
        ("move across", "D: { fields: { from: A?, to: B? } }\n  A: { fields: { x: integer?, y: integer? } }\n  B: { fields: { z: integer? } }", "D: { fields: { from: A?, to: B? } }\n  A: { fields: { y: integer? } }\n  B: { fields: { x: integer?, z: integer? } }", "move: { from.x: to.x }", """{"from":{"x":1},"to":{"z":2}}""", """{"to":{"x":1,"z":2}}"""),
        ("convert", "S: { open: false, values: [usable, withheld, live] }\n  D: { fields: { status: S } }", "S: { open: false, values: [live, held] }\n  D: { fields: { status: S } }", "convert: { status: { usable: live, withheld: held } }", """{"status":"usable"}""", """{"status":"live"}"""),
        ("convert number", "D: { fields: { urgency: string? } }", "D: { fields: { urgency: integer? } }", "convert: { urgency: integer }", """{"urgency":"5"}""", """{"urgency":5}"""),
        ("convert date", "D: { fields: { published: timestamp? } }", "D: { fields: { published: partial-date? } }", "convert: { published: partial-date }", """{"published":"2024-11-10T22:15:00Z"}""", """{"published":"2024-11-10T22:15:00Z"}"""),
        ("convert dates", "D: { fields: { on: date, at: partial-date?, text: string?, day: string? } }", "D: { fields: { on: partial-date, at: date?, text: timestamp?, day: date? } }", "convert: { on: partial-date, at: date, text: timestamp, day: date }", """{"on":"2024-01-01","at":"2024-11-10","text":"2024-11-10T22:15:00Z"}""", """{"on":"2024-01-01","at":"2024-11-10","text":"2024-11-10T22:15:00Z"}"""),
        ("box and wrap", "R: { values: [a, b] }\n  D: { fields: { role: R, on: timestamp? } }", "R: { values: [a, b] }\n  A: { fields: { role: R, more: string? } }\n  V: { fields: { value: partial-date, source: string? } }\n  W: { fields: { published: V* } }\n  D: { fields: { roles: A+, dates: W? } }", "box: { role: role }\n      - wrap: { role: roles }\n      - convert: { on: partial-date }\n      - box: { on: value }\n      - wrap: { on: published }\n      - nest: { dates: [published] }", """{"role":"a","on":"2024-11-10T22:15:00Z"}""", """{"roles":[{"role":"a"}],"dates":{"published":[{"value":"2024-11-10T22:15:00Z"}]}}"""),
        ("convert to less", "D: { fields: { published: partial-date?, link: string? } }", "D: { fields: { published: timestamp?, link: uri? } }", "convert: { published: timestamp, link: uri }", """{"published":"2024-11","link":"no address"}""", "{}"),
        ("split", "D: { fields: { name: string } }", "D: { fields: { given: string?, family: string? } }", "split: { from: name, into: { given: \"this.name.split(' ')[0]\", family: \"this.name.split(' ')[1]\" }, back: \"this.given + ' ' + this.family\" }", """{"name":"Ada Byron"}""", """{"given":"Ada","family":"Byron"}"""),
        ("join", "D: { fields: { scheme: string, code: string } }", "D: { fields: { uri: string } }", "join: { from: [scheme, code], into: uri, as: \"this.scheme + '/' + this.code\", back: { scheme: \"this.uri.split('/')[0]\", code: \"this.uri.split('/')[1]\" } }", """{"scheme":"a","code":"b"}""", """{"uri":"a/b"}"""),
        ("split with others", "D: { fields: { name: string?, kind: string, rank: integer? } }", "D: { fields: { kind: string, first: string?, size: integer?, isLong: boolean?, rank: integer? } }", "split: { from: name, into: { first: \"this.name\", size: \"size(this.name)\", isLong: \"size(this.name) > 3 && this.kind != ''\" }, back: \"this.first\" }", """{"name":"Ada","kind":"p","rank":1}""", """{"kind":"p","first":"Ada","size":3,"isLong":false,"rank":1}"""),
        ("join kinds", "K: { values: [a, b] }\n  Slug: { type: string, pattern: \"[a-z]+\" }\n  D: { fields: { kind: K?, slug: Slug?, n: integer?, id: string } }", "D: { fields: { key: string?, id: string } }", "join: { from: [kind, slug], into: key, as: \"this.kind + ':' + this.slug\", back: { kind: \"this.key.split(':')[0]\", slug: \"this.key.split(':')[1]\" } }\n      - remove: n", """{"kind":"a","slug":"s","id":"1"}""", """{"key":"a:s","id":"1"}"""),
        ("keyed", "D: { fields: { renditions: R by string* } }\n  R: { fields: { href: string } }", "D: { fields: { renditions: R* } }\n  R: { fields: { name: string, href: string } }", "keyed: { renditions: name }", """{"renditions":{"main":{"href":"x"}}}""", """{"renditions":[{"name":"main","href":"x"}]}"""),
        ("keyed own", "D: { fields: { id: string, parts: D by string* } }", "D: { fields: { id: string, parts: P* } }\n  P: { fields: { name: string, id: string, parts: P* } }", "keyed: { parts: name }", """{"id":"1","parts":{"a":{"id":"2","parts":{"b":{"id":"3"}}}}}""", """{"id":"1","parts":[{"name":"a","id":"2","parts":[{"name":"b","id":"3"}]}]}"""),
        ("keyed and elsewhere", "D: { fields: { renditions: R by string*, other: R? } }\n  R: { fields: { href: string, size: integer? } }", "D: { fields: { renditions: N*, other: R? } }\n  R: { fields: { href: string, size: integer? } }\n  N: { include: R, fields: { name: string } }", "keyed: { renditions: name }", """{"renditions":{"main":{"href":"x"}},"other":{"href":"y"}}""", """{"renditions":[{"href":"x","name":"main"}],"other":{"href":"y"}}"""),
        ("keyed back", "D: { fields: { renditions: R* } }\n  R: { fields: { name: string?, href: string } }", "D: { fields: { renditions: R by string* } }\n  R: { fields: { href: string } }", "keyed: { renditions: name }", """{"renditions":[{"name":"a","href":"x"},{"href":"y"}]}""", """{"renditions":{"a":{"href":"x"}}}"""),
        ("prefix", "D: { fields: { headline_main: string?, headline_sub: string?, id: string } }", "D: { fields: { id: string, headlines: H* } }\n  H: { fields: { role: string, value: string } }", "prefix: { headline_: { into: headlines, key: role, value: value } }", """{"headline_sub":"x","id":"1"}""", """{"id":"1","headlines":[{"role":"sub","value":"x"}]}"""),
        ("add", "D: { fields: { id: string } }", "D: { fields: { id: string, language: language } }", "add: { language: en }", """{"id":"1"}""", """{"id":"1","language":"en"}"""),
        ("add computed", "D: { fields: { id: string } }", "D: { fields: { id: string, slug: string } }", "add: { slug: \"'x-' + this.id\" }", """{"id":"1"}""", """{"id":"1","slug":"x-1"}"""),
        ("add computed of many", "D: { fields: { id: string, n: integer, on: date?, at: timestamp?, x: number?, y: decimal?, ok: boolean?, lang: language?, tags: string* } }", "D: { fields: { id: string, n: integer, on: date?, at: timestamp?, x: number?, y: decimal?, ok: boolean?, lang: language?, tags: string*, text: string, next: integer } }", "add: { text: \"this.id + (has(this.on) ? this.on : '') + (has(this.at) ? this.at : '') + (has(this.lang) ? this.lang : '') + string(has(this.x) && has(this.y) && this.x > this.y) + string(has(this.ok))\", next: \"this.n == 9223372036854775807 ? 0 : this.n + 1\" }", """{"id":"1","n":2,"on":"2024-01-01"}""", """{"id":"1","n":2,"on":"2024-01-01","text":"12024-01-01falsefalse","next":3}"""),
        ("add computed of all", "D: { fields: { id: string, n: integer? } }", "D: { fields: { id: string, n: integer?, size: integer } }", "add: { size: \"size(this)\" }", """{"id":"1"}""", """{"id":"1","size":1}"""),
        ("set own", "D: { fields: { id: string, version: string?, kind: string } }", "D: { fields: { id: string, version: string?, kind: { type: string, const: b } } }", "set: { version: [\"1.2\", \"2.0\"] }\n      - set: { kind: [a, b] }", """{"id":"1","version":"1.2","kind":"a"}""", """{"id":"1","version":"2.0","kind":"b"}"""),
        ("set in one of two", "D: { fields: { standard: S?, other: S? } }\n  S: { fields: { name: string?, version: string? } }", "D: { fields: { standard: S?, other: S? } }\n  S: { fields: { name: string?, version: string? } }", "set: { standard.version: [\"1.2\", \"2.0\"] }", """{"standard":{"version":"1.2"},"other":{"version":"1.2"}}""", """{"standard":{"version":"2.0"},"other":{"version":"1.2"}}"""),
        ("set", "D: { fields: { standard: S } }\n  S: { fields: { name: string, version: string } }", "D: { fields: { standard: S } }\n  S: { fields: { name: string, version: { type: string, const: \"2.0\" } } }", "set: { standard.version: [\"1.2\", \"2.0\"] }", """{"standard":{"name":"n","version":"1.2"}}""", """{"standard":{"name":"n","version":"2.0"}}"""),
        ("copy", "D: { fields: { published: timestamp } }", "D: { fields: { published: timestamp, display: timestamp } }", "copy: { display: published }", """{"published":"2024-01-01T00:00:00Z"}""", """{"published":"2024-01-01T00:00:00Z","display":"2024-01-01T00:00:00Z"}"""),
        ("copy where absent", "D: { fields: { published: date, display: date? } }", "D: { fields: { published: date, display: date } }", "copy: { display: published }", """{"published":"2024-01-01"}""", """{"published":"2024-01-01","display":"2024-01-01"}"""),
        ("copy to optional", "D: { fields: { published: timestamp? } }", "D: { fields: { published: timestamp?, display: timestamp? } }", "copy: { display: published }", """{"published":"2024-01-01T00:00:00Z"}""", """{"published":"2024-01-01T00:00:00Z","display":"2024-01-01T00:00:00Z"}"""),
        ("copy optional", "D: { fields: { published: string?, display: string? } }", "D: { fields: { published: string?, display: string? } }", "copy: { display: published }", """{"published":"a"}""", """{"published":"a","display":"a"}"""),
        ("remove", "D: { fields: { id: string, ticker: string*, old: integer? } }", "D: { fields: { id: string } }", "remove: [ticker, old]", """{"id":"1","ticker":["x"]}""", """{"id":"1"}"""),
        ("overflow", "D: { fields: { id: string } }", "D: { open: false, fields: { id: string, more: any by string* } }", "overflow: more", """{"id":"1","x":{"y":[1.50]}}""", """{"id":"1","more":{"x":{"y":[1.50]}}}"""),
        ("promote", "D: { fields: { id: string, more: string by string* } }", "D: { fields: { id: string, slug: string?, more: string by string* } }", "promote: { slug: more }", """{"id":"1","more":{"slug":"s","x":"y"}}""", """{"id":"1","slug":"s","more":{"x":"y"}}"""),
        ("prefix of anything", "D: { fields: { id: string } }", "D: { open: false, fields: { id: string, notes: N* } }\n  N: { fields: { of: string, more: any, by: string? } }", "prefix: { note_: { into: notes, key: of, value: more } }", """{"id":"1","note_a":{"b":[1.50]}}""", """{"id":"1","notes":[{"of":"a","more":{"b":[1.50]}}]}"""),
        ("prefix of no more", "D: { open: false, fields: { size_m: integer?, size_l: integer?, id: string } }", "R: { values: [m, l] }\n  D: { fields: { id: string, sizes: S* } }\n  S: { fields: { of: R, count: integer?, more: string? } }", "prefix: { size_: { into: sizes, key: of, value: count } }", """{"size_l":1,"id":"1"}""", """{"id":"1","sizes":[{"of":"l","count":1}]}"""),
        ("prefix of records", "D: { fields: { id: string, by_a: P?, by_b: P? } }\n  P: { fields: { name: string } }", "D: { fields: { id: string, credits: C* } }\n  C: { fields: { role: string, who: P } }\n  P: { fields: { name: string, age: integer? } }", "prefix: { by_: { into: credits, key: role, value: who } }", """{"id":"1","by_b":{"name":"x"}}""", """{"id":"1","credits":[{"role":"b","who":{"name":"x"}}]}"""),
        ("overflow open", "D: { fields: { id: string } }", "D: { fields: { id: string, more: any by string* } }", "overflow: more", """{"id":"1","x":{"y":[1.50]}}""", """{"id":"1","more":{"x":{"y":[1.50]}}}"""),
        ("overflow own", "D: { fields: { id: string, dek: string?, more: any by string* } }", "D: { fields: { id: string, standfirst: string?, more: any by string* } }", "rename: { dek: standfirst }\n      - overflow: more", """{"id":"1","x":1}""", """{"id":"1","more":{"x":1}}"""),
        ("overflow texts", "D: { open: false, fields: { id: string, parts: P* } }\n  P: { fields: { n: integer } }", "D: { open: false, fields: { id: string, parts: P* } }\n  P: { fields: { n: integer, more: string by string* } }", "rename: { id: id2 }\n      - rename: { id2: id }\n  - in: P\n    do:\n      - overflow: more", """{"id":"1","parts":[{"n":1,"x":"y"}]}""", """{"id":"1","parts":[{"n":1,"more":{"x":"y"}}]}"""),
        ("overflow of no more", "D: { open: false, fields: { id: string } }", "D: { fields: { id: string, more: string by string* } }", "overflow: more", """{"id":"1"}""", """{"id":"1"}"""),
        ("promote any", "D: { fields: { id: string, more: any by string* } }", "D: { fields: { id: string, slug: string?, n: integer?, ok: boolean?, raw: any?, more: any by string* } }", "promote: { slug: more, n: more, ok: more, raw: more }", """{"id":"1","more":{"slug":"s","raw":[1],"x":"y"}}""", """{"id":"1","slug":"s","raw":[1],"more":{"x":"y"}}"""),
        ("promote record", "D: { fields: { id: string, by: P by string* } }\n  P: { fields: { name: string } }", "D: { fields: { id: string, editor: P?, by: P by string* } }\n  P: { fields: { name: string, age: integer? } }", "promote: { editor: by }", """{"id":"1","by":{"editor":{"name":"a"},"x":{"name":"b"}}}""", """{"id":"1","editor":{"name":"a"},"by":{"x":{"name":"b"}}}"""),
        ("promote from the rest", "D: { fields: { id: string, more: { type: string by string*, rest: true } } }", "D: { fields: { id: string, lead: L?, more: { type: string by string*, rest: true } } }\n  L: { fields: { slug: string? } }", "promote: { slug: more }\n      - nest: { lead: [slug] }", """{"id":"1","slug":"s","x":"y"}""", """{"id":"1","lead":{"slug":"s"},"x":"y"}"""),
        ("overflow and promote", "D: { fields: { id: string } }", "D: { open: false, fields: { id: string, slug: string?, more: any by string* } }", "overflow: more\n      - promote: { slug: more }", """{"id":"1","slug":"s","x":1}""", """{"id":"1","slug":"s","more":{"x":1}}"""),
        ("retype", "M: { tag: type, one-of: { oembed: O, image: I } }\n  O: { fields: { url: string } }\n  I: { fields: { src: string } }\n  D: { fields: { a: string?, lead: M?, media: M* } }", "M: { tag: type, one-of: { reference: O, image: I } }\n  O: { fields: { url: string } }\n  I: { fields: { src: string, alt: string? } }\n  D: { fields: { b: string?, lead: M?, media: M* } }", "rename: { a: b }\n  - in: M\n    do:\n      - retype: { oembed: reference }", """{"lead":{"type":"oembed","url":"u"},"media":[{"type":"image","src":"s"}]}""", """{"lead":{"type":"reference","url":"u"},"media":[{"type":"image","src":"s"}]}"""),
        ("retype own tags", "M: { tag: type, open: false, one-of: { oembed: O, image: I } }\n  O: { fields: { type: { type: string, const: oembed }, url: string } }\n  I: { fields: { type: { type: string, const: image }, src: string } }\n  D: { fields: { a: string?, media: M* } }", "M: { tag: type, open: false, one-of: { reference: O, image: I, more: X } }\n  O: { fields: { type: { type: string, const: reference }, url: string } }\n  I: { fields: { type: { type: string, const: image }, link: string } }\n  X: { fields: { type: { type: string, const: more }, n: integer } }\n  D: { fields: { b: string?, media: M* } }", "rename: { a: b }\n  - in: M\n    do:\n      - retype: { oembed: reference }\n  - in: I\n    do:\n      - rename: { src: link }", """{"media":[{"type":"oembed","url":"u"},{"type":"image","src":"s"}]}""", """{"media":[{"type":"reference","url":"u"},{"type":"image","link":"s"}]}"""),
        ("retype twice", "M: { tag: type, one-of: { a: O, b: I } }\n  O: { fields: { url: string } }\n  I: { fields: { src: string } }\n  D: { fields: { media: M by string* } }", "M: { tag: type, one-of: { b: O, a: I } }\n  O: { fields: { url: string } }\n  I: { fields: { src: string } }\n  D: { fields: { all: M by string* } }", "rename: { media: all }\n  - in: M\n    do:\n      - retype: { a: c }\n      - retype: { b: a }\n      - retype: { c: b }", """{"media":{"x":{"type":"a","url":"u"},"y":{"type":"b","src":"s"}}}""", """{"all":{"x":{"type":"b","url":"u"},"y":{"type":"a","src":"s"}}}"""),
        ("unions by look", "U: { one-of: [string, integer, L] }\n  L: { fields: { name: string } }\n  D: { fields: { by: U*, n: integer } }", "U: { one-of: [integer, string, L, boolean] }\n  L: { fields: { title: string } }\n  V: { one-of: [integer, string] }\n  D: { fields: { by: U*, n: V } }", "rename: { n: m }\n      - rename: { m: n }\n  - in: L\n    do:\n      - rename: { name: title }", """{"by":["a",1,{"name":"x"}],"n":1}""", """{"by":["a",1,{"title":"x"}],"n":1}"""),
        ("move two in", "D: { fields: { chars: number?, words: number?, bodies: B*, notes: B* } }\n  B: { fields: { role: string?, text: string? } }", "D: { fields: { bodies: C*, notes: B* } }\n  B: { fields: { role: string?, text: string? } }\n  C: { include: B, fields: { chars: number?, words: integer? } }", "move: { chars: \"bodies[role=main].chars\" }\n      - convert: { words: integer }\n      - move: { words: \"bodies[role=main].words\" }", """{"words":5,"bodies":[{"role":"main","text":"x"},{"role":"main"}],"notes":[{"role":"main"}]}""", """{"bodies":[{"role":"main","text":"x","words":5},{"role":"main"}],"notes":[{"role":"main"}]}"""),
        ("move two in new", "D: { fields: { chars: integer?, words: integer? } }", "D: { fields: { bodies: B* } }\n  B: { fields: { role: string, chars: integer?, words: integer? } }", "move: { chars: \"bodies[role=main].chars\" }\n      - move: { words: \"bodies[role=main].words\" }", """{"chars":1,"words":5}""", """{"bodies":[{"role":"main","chars":1,"words":5}]}"""),
        ("move to two", "D: { fields: { main: string?, sub: string?, bodies: B* } }\n  B: { fields: { kind: K?, lang: language?, n: integer? } }\n  K: { values: [main, sub] }", "D: { fields: { bodies: B* } }\n  B: { fields: { role: K?, lang: language?, n: integer?, text: string?, note: string? } }\n  K: { values: [main, sub] }", "move: { main: \"bodies[kind=main].value\" }\n      - move: { sub: \"bodies[kind=sub,lang=en].note\" }\n  - in: B\n    do:\n      - rename: { kind: role, value: text }", """{"main":"x","sub":"y","bodies":[{"kind":"sub","n":1},{"kind":"main","n":2}]}""", """{"bodies":[{"role":"sub","n":1},{"role":"main","n":2,"text":"x"},{"role":"sub","lang":"en","note":"y"}]}"""),
        ("move out of one of several", "D: { fields: { id: string, bodies: B* } }\n  B: { fields: { role: string, text: string?, words: integer? } }", "D: { fields: { id: string, words: integer?, bodies: B* } }\n  B: { fields: { role: string, text: string? } }", "move: { \"bodies[role=main].words\": words }", """{"id":"1","bodies":[{"role":"sub","text":"y"},{"role":"main","text":"x","words":5}]}""", """{"id":"1","words":5,"bodies":[{"role":"sub","text":"y"},{"role":"main","text":"x"}]}"""),
        ("move between elements", "D: { fields: { from: A*, to: B* } }\n  A: { fields: { role: string, x: string?, n: integer? } }\n  B: { fields: { role: string, n: integer? } }", "D: { fields: { from: A*, to: B* } }\n  A: { fields: { role: string, n: integer? } }\n  B: { fields: { role: string, n: integer?, x: string? } }", "move: { \"from[role=a].x\": \"to[role=b].x\" }", """{"from":[{"role":"a","x":"1","n":1}],"to":[{"role":"b","n":2}]}""", """{"from":[{"role":"a","n":1}],"to":[{"role":"b","n":2,"x":"1"}]}"""),
        ("move by number", "D: { fields: { x: string?, bodies: B* } }\n  B: { fields: { n: integer?, t: string? } }", "D: { fields: { bodies: B* } }\n  B: { fields: { n: integer?, t: string?, x: string? } }", "move: { x: \"bodies[n=1].x\" }", """{"x":"a","bodies":[{"n":1,"t":"y"}]}""", """{"bodies":[{"n":1,"t":"y","x":"a"}]}"""),
        ("convert numbers", "D: { fields: { a: number?, b: integer?, c: decimal?, g: string?, e: boolean?, f: number? } }", "D: { fields: { a: integer?, b: number?, c: string?, g: decimal?, e: string?, f: string? } }", "convert: { a: integer, b: number, c: string, g: decimal, e: string, f: string }", """{"a":5,"b":5,"c":1.50,"g":"1.5","e":true,"f":0.5}""", """{"a":5,"b":5,"c":"1.50","g":1.5,"e":"true","f":"0.5"}"""),
        ("keyed by scalars", "N: { type: string, pattern: \"[a-z]+\" }\n  D: { fields: { parts: P by N* } }\n  P: { fields: { x: integer } }", "N: { type: string, pattern: \"[a-z]+\" }\n  D: { fields: { parts: P* } }\n  P: { fields: { name: N, x: integer } }", "keyed: { parts: name }", """{"parts":{"a":{"x":1}}}""", """{"parts":[{"name":"a","x":1}]}"""),
        ("many at once",
            "S: { open: false, values: [usable, withheld, live] }\n  Q: { values: [a, b] }\n  P: { fields: { name: { type: string, length: 1..30 }, quality: Q?, more: any? } }\n  Slug: { type: string, pattern: \"[a-z]+\" }\n  D: { fields: { id: uri, author: P, status: S, states: S*, tags: string*, city: string?, country: string?, urgency: string?, slug: Slug?, by: P by string*, related: D*, n: integer, ticker: string? } }",
            "S: { open: false, values: [live, withheld, unknown] }\n  Q: { values: [a, b, c] }\n  P: { fields: { name: { type: string, length: 1..20 }, quality: Q?, more: any? } }\n  T: { fields: { text: string, id: uri? } }\n  L: { fields: { city: string?, country: string? } }\n  Slug: { type: string, pattern: \"[a-z-]+\" }\n  D: { fields: { id: uri, authors: P+, status: S, states: S*, tags: T*, place: L?, urgency: integer?, slug: Slug?, by: P by string*, related: D*, n: integer, language: language, extra: string? } }",
            "wrap: { author: authors }\n      - convert: { status: { usable: live } }\n      - convert: { states: { usable: live } }\n      - box: { tags: text }\n      - nest: { place: [city, country] }\n      - convert: { urgency: integer }\n      - remove: ticker\n      - add: { language: en }",
            """{"id":"urn:x:1","author":{"name":"A","quality":"b"},"status":"usable","tags":["x"],"country":"C","urgency":"3","slug":"abc","related":[{"id":"urn:x:2","author":{"name":"B"},"status":"withheld","n":1}],"n":2}""",
            """{"id":"urn:x:1","authors":[{"name":"A","quality":"b"}],"status":"live","tags":[{"text":"x"}],"place":{"country":"C"},"urgency":3,"slug":"abc","related":[{"id":"urn:x:2","authors":[{"name":"B"}],"status":"withheld","n":1,"language":"en"}],"n":2,"language":"en"}"""),
        ("to decimal", "D: { fields: { n: integer, m: integer? } }", "D: { fields: { n: decimal, k: decimal? } }", "rename: { m: k }", """{"n":1,"m":2}""", """{"n":1,"k":2}"""),
        ("widen", "D: { fields: { n: integer, when: date, uri: uri, t: string } }", "D: { fields: { n: decimal, when: partial-date, uri: string, t: string?, more: integer? } }", "rename: { n: n2 }\n      - rename: { n2: n }", """{"n":1,"when":"2024-01-01","uri":"urn:x:1","t":"x"}""", """{"n":1,"when":"2024-01-01","uri":"urn:x:1","t":"x"}"""),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operation_OverADocument_MakesTheOther(string name)
    {
        var row = Rows.Single(r => r.Name == name);
        Lens lens = Bind(row.Older, row.Newer, row.Steps);

        LensOutcome up = Run(lens, row.From, isUp: true, []);
        up.Problems.Select(p => p.ToString()).ShouldBeEmpty();
        up.Json.ShouldBe(row.To);
        Key(Run(lens, up.Json!, isUp: false, up.Complement).Json!).ShouldBe(Key(row.From));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Documents_ThereAndBack_AreWhatTheyWere(string name)
    {
        var row = Rows.Single(r => r.Name == name);
        Lens lens = Bind(row.Older, row.Newer, row.Steps);

        var documents = new LensDocuments(lens, row.Steps);
        int taken = 0;
        for (int i = 0; i < Documents; i++)
        {
            taken += GoesAndComes(lens, documents.Make(lens.From, i).ToString(), isUp: true) ? 1 : 0;
            taken += GoesAndComes(lens, documents.Make(lens.To, i).ToString(), isUp: false) ? 1 : 0;
        }

        taken.ShouldBeGreaterThan(Documents / 3, "too few documents pass the lens for the law to say something");
    }

    private static bool GoesAndComes(Lens lens, string document, bool isUp)
    {
        RecordModel type = isUp ? lens.From : lens.To;
        string canonical = Encoding.UTF8.GetString(LensWriter.Write(type, LensReader.Read(type, JsonTree.Parse(document)!)).ToArray());
        LensOutcome there = Run(lens, document, isUp, []);
        if (there.Json is null)
        {
            return false;
        }

        HasTheRowsOfItsText(isUp ? lens.To : lens.From, there);
        LensOutcome back = Run(lens, there.Json, !isUp, there.Complement);
        back.Problems.Select(p => p.ToString()).ShouldBeEmpty($"{document}\nbecame {there.Json}");
        back.Lost.ShouldBeEmpty($"{document}\nbecame {there.Json}");
        Key(back.Json!).ShouldBe(Key(canonical), $"{document}\nbecame {there.Json}\nand came back as {back.Json}");
        return true;
    }

    /// <summary>What a lens hands on, with what it need not check again, is what anybody would read from the text that it wrote.</summary>
    private static void HasTheRowsOfItsText(RecordModel type, LensOutcome outcome)
    {
        DataTree read = JsonTree.Parse(outcome.Json!)!;
        Rows(outcome.Tree!).ShouldBe(Rows(read), outcome.Json);
        outcome.Tree!.Depth.ShouldBeGreaterThanOrEqualTo(read.Depth);
        Interpreter.Check(type, read, s_options).Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.ToString()).ShouldBeEmpty(outcome.Json);

        static IEnumerable<(DataKind Kind, int Start, int Length, int Rows, bool IsEscaped)> Rows(DataTree tree) =>
            Enumerable.Range(0, tree.Root.End).Select(i => (tree.Row(i).Kind, tree.Row(i).Start, tree.Row(i).Length, tree.Row(i).Rows, tree.Row(i).IsEscaped));
    }

    private static string Key(string json) => LensReader.Any(JsonTree.Parse(json)!.Root).ToKey();

    private static LensOutcome Run(Lens lens, string json, bool isUp, IReadOnlyList<SetAside> complement) => LensMigration.Run(
        lens, Encoding.UTF8.GetBytes(json), isUp, complement, () => s_options);

    private static Lens Bind(string older, string newer, string steps)
    {
        // Versions of one schema, as in life: what both have is the same type to a lens, and goes along unread.
        SchemaModel[] versions = [Schema("1.0", older), Schema("2.0", newer)];
        LensSyntax syntax = LensParser.Parse(new SourceText("test.lens.yaml", $"lens: {{ from: t/a@1.0:D, to: t/a@2.0:D }}\nsteps:\n  - in: D\n    do:\n      - {steps}\n"));
        Lens? lens = LensCheck.Bind(syntax, end => (versions.Single(s => s.Version == end.Version).Types.OfType<RecordModel>().Single(t => t.Name == end.Type), ""));
        syntax.Diagnostics.Diagnostics.Where(d => d.Rule.Severity == Language.Diagnostics.DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return lens.ShouldNotBeNull();
    }

    private static SchemaModel Schema(string version, string types)
    {
        var file = new SourceText("a.schema.yaml", $"schema: t/a\nversion: {version}\nnamespace: T.A\ntypes:\n  {types}\n");
        BindingResult binding = Binder.Bind([new SchemaInput(SchemaParser.Parse(file), false, null)]);
        binding.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        return binding.Schemas.Single(s => s.Id == "t/a");
    }
}
