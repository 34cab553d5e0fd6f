import { describe, expect, test } from 'vitest';
import { readHugoPage } from '../../../../scripts/hugo/hugo-page.ts';
import { bodyLayoutOf } from '../../../../scripts/hugo/read-bodies.ts';

const heading = (id: string, title: string) =>
  `<div class="titled titled-2"><h2 id="${id}">${title}</h2><a class="anchor" href="#${id}"></a></div>`;

/** A built page with as much around its body as is always there, plus what a test gives. */
const aPage = ({ head = '', main = '', body = '' }) => `<!DOCTYPE html><html lang="en-US"><head>
  <meta name="description" content="A &amp; B"><meta property="og:title" content="Window"><link rel="canonical" href="https://a.example/b/">
  <link rel="preload" href="/font">${head}</head>
  <body><header class="masthead"><a href="/a/">A</a><a href="/b/" aria-current="page">B</a></header>
  <main>${main || '<h1>Title</h1>'}<div class="body">${body}</div></main>
  <footer><textarea>Problem with “Salt &amp; “Pepper””\n/b/\n</textarea></footer></body></html>`;

describe('bodyLayoutOf(path)', () => {
  test.for([
    ['competencies/teamwork/', 'competency'],
    ['competencies/teamwork/asks-the-quiet/', 'behavior'],
    ['industries/bakery/baking/', 'technical'],
    ['industries/bakery/baking/proofs-the-dough/', 'behavior'],
    ['occupations/bakers-51-3011-00/', 'occupation'],
    ['competencies/', undefined],
    ['industries/', undefined],
    ['industries/bakery/', undefined],
    ['industries/bakery/check/', undefined],
    ['industries/bakery/schedule/', undefined],
    ['industries/bakery/worksheets/', undefined],
    ['occupations/by/interest/c/', undefined],
    ['jobs/baker/', undefined],
    ['', undefined],
    ['404.html', undefined],
  ] as const)('gives %s the layout %s', ([path, layout]) => {
    expect(bodyLayoutOf(path)).toBe(layout);
  });
});

describe('readHugoPage(file, html)', () => {
  test('hands a body over as it stands, where no layout makes it', () => {
    const { file, layout, params, content, ready } = readHugoPage(
      'jobs/b/index.html',
      aPage({ body: ' <p>a &quot;</p> ' }),
    );
    expect({ file, layout, content }).toEqual({ file: 'jobs/b.html', layout: 'page', content: '<p>a &quot;</p>' });
    expect(params).toEqual({
      layout: 'page',
      title: 'Salt & “Pepper”',
      window: 'Window',
      description: 'A & B',
      here: '/b/',
      opening: '<h1>Title</h1>',
    });
    expect(ready).toBe('<h1>Title</h1><p>a &quot;</p>'.length);
  });

  test.for([
    ['index.html', '_index.html'],
    ['404.html', '404.html'],
    ['matrix/likeness/index.html', 'matrix/likeness.html'],
  ])('puts %s into %s', ([file, place]) => {
    expect(readHugoPage(file!, aPage({})).file).toBe(place);
  });

  test('keeps the address that a page names, where it is not its own', () => {
    expect(readHugoPage('404.html', aPage({})).params).toMatchObject({
      url: '/404.html',
      canonical: 'https://a.example/b/',
    });
    const moved = aPage({ head: '<meta http-equiv="refresh" content="0;url=/c/">' });
    const { layout, params } = readHugoPage('competencies/a/b/index.html', moved);
    expect(layout).toBe('page');
    expect(params).toMatchObject({ movedto: '/c/', canonical: 'https://a.example/b/' });
  });

  test('reads the head of an entry, its trail and the pages beside it', () => {
    const main = `<header><p class="kicker"><svg class="mark mark-3"></svg>Tier 3 · Kind</p><h1>Whole
      name</h1><p class="lead">Lead</p><p><small>Also called: One\u00a0· Two, or so</small></p><p class="x">More</p></header>
      <nav class="contents"><ol><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ol></nav>
      <nav class="previous-next"><a href="/p/" rel="prev"><small>Previous</small> P</a><a href="/n/" rel="next"><small>Next</small> N</a></nav>`;
    const { params } = readHugoPage(
      'jobs/b/index.html',
      aPage({ main, head: '<link rel="stylesheet" href="/s.css">' }),
    );
    expect(params).toMatchObject({
      kicker: 'Tier 3 · Kind',
      mark: '3',
      heading: 'Whole name',
      lead: 'Lead',
      also: ['One', 'Two, or so'],
      more: '<p class="x">More</p>',
      contents: [
        { title: 'A', url: '#a' },
        { title: 'B', url: '#b' },
      ],
      previous: { title: 'P', url: '/p/' },
      next: { title: 'N', url: '/n/' },
      styles: ['/s.css'],
    });
  });

  test('reads a behavior into values, and hands no body over', () => {
    const body = [
      heading('place', 'Place'),
      '<div class="row"></div><p>It is number 4.2.1 of its model</p><h3>Group</h3>',
      '<ul class="behaviors tier-4 numbered"><li id="x"><span class="number">4.2.2</span> <a href="/x/">X</a></li></ul>',
      heading('neighbors', 'Near'),
      '<ul class="rows"><li><svg class="mark mark-5"></svg><a href="/y/">Y</a><p><a href="/z/">Z</a></p></li></ul>',
      heading('reference', 'Sources'),
      '<dl><dt></dt><dd></dd><dt></dt><dd>“Does it. Well.” Cairn.</dd><dt></dt><dd><code>1-2</code></dd><dt></dt><dd><a href="/f">CASE</a></dd></dl>',
      `<div class="no-print">${heading('further', 'Further')}<ul><li><a href="/w/">W</a> <small>why</small></li></ul></div>`,
    ].join('');
    const { layout, params, content } = readHugoPage('industries/a/b/c/index.html', aPage({ body }));
    expect(content).toBe('');
    expect(layout).toBe('behavior');
    expect(params).toMatchObject({
      home: '/industries/a/b',
      number: '4.2.1',
      group: 'Group',
      beside: { order: '4', isnumbered: true, items: [{ id: 'x', number: '4.2.2', title: 'X', url: '/x/' }] },
      near: [{ mark: '5', title: 'Y', url: '/y/', home: { title: 'Z', url: '/z/' } }],
      cite: 'Does it. Well',
      identifier: '1-2',
      data: [{ title: 'CASE', url: '/f' }],
      further: [{ title: 'W', url: '/w/', note: 'why' }],
    });
    expect(Object.keys(params)).not.toContain('asks');
  });
});
