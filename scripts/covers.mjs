// Draws the covers of the sample articles and writes them beside the texts: `node scripts/covers.mjs`.
// Shapes only, so that one picture serves every language. The browser is the one that runs the specs.
import path from 'node:path';
import { chromium } from '@playwright/test';
import { args, executablePath } from '../end2end/browser.mjs';
import { root } from '../end2end/sites.mjs';

const WIDTH = 1600;
const HEIGHT = 900;
const paper = '#f3ece1';
const shade = '#e2d7c6';
const ink = '#1f1c1a';
const ash = '#8d867e';
const cinnabar = '#b32d1c';

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {string} fill */
const box = (x, y, w, h, fill) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
/** @param {string} d @param {string} stroke @param {number} width */
const line = (d, stroke, width) => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
/** @param {number} x @param {number} y @param {number} r @param {string} fill */
const dot = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
/** @template T @param {number} n @param {(i: number) => T} make */
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

/** What is carved into a seal of 360 by 360. @param {string} color */
const carved = (color) =>
  line('M60 60H300M60 60V300M120 300V120H240V180M180 180H300V300H180ZM60 300H120M240 240V300', color, 22);

/** A page of lines, as Latin letters make them, or of squares, as Chinese does. @param {number} x @param {boolean} isChinese */
const page = (x, isChinese, fill = '#fcfbf9') =>
  box(x, 150, 440, 600, fill) +
  box(x + 50, 200, isChinese ? 250 : 320, 40, ink) +
  times(7, (row) =>
    isChinese
      ? times(row === 6 ? 5 : 9, (i) => box(x + 50 + i * 38, 300 + row * 60, 26, 26, ash)).join('')
      : box(x + 50, 307 + row * 60, row === 6 ? 190 : 340 - ((row * 37) % 50), 12, ash),
  ).join('');

/** The drawing of each cover, by the folder of its article. */
const covers = {
  '2020/chongqing-video-meeting':
    box(0, 0, 800, 900, paper) + box(800, 0, 800, 900, cinnabar) +
    line('M580 450H1020', ink, 3).replace(ink, ash) +
    `<g transform="translate(220 270)">${box(0, 0, 360, 360, cinnabar)}${carved(paper)}</g>` +
    `<g transform="translate(1380 270) scale(-1 1)">${box(0, 0, 360, 360, paper)}${carved(cinnabar)}</g>`,
  '2026/why-a-couplet':
    box(0, 0, WIDTH, HEIGHT, paper) + box(470, 70, 170, 760, cinnabar) + box(960, 70, 170, 760, cinnabar) +
    times(5, (i) => {
      const y = 160 + i * 145;
      return line(`M640 ${y}H960`, shade, 6) + dot(555, y, 34, paper) + dot(1045, y, 34, paper) + dot(555, y, 14, ink) + dot(1045, y, 14, ink);
    }).join(''),
  '2026/how-the-switch-finds-the-twin':
    box(0, 0, WIDTH, HEIGHT, shade) + page(250, false) + page(910, true) +
    line('M690 250H910M690 650H910', cinnabar, 6) +
    line('M886 232L910 250L886 268M714 632L690 650L714 668', cinnabar, 6),
  '2026/layers-of-the-source':
    box(0, 0, WIDTH, HEIGHT, paper) +
    [shade, '#cabfae', ash, '#625c56', '#3d3834', ink].map((fill, i) => box(360 - i * 40, 150 + i * 100, 880 + i * 80, 84, fill)).join('') +
    line('M800 60V800M770 765L800 805L830 765', cinnabar, 10),
  '2026/keeping-paragraphs-in-step':
    box(0, 0, WIDTH, HEIGHT, ink) +
    [[120, 110], [270, 70], [380, 150], [570, 90], [700, 80]].map(([y = 0, h = 0], i) =>
      box(300, y, 440, h, i === 2 ? cinnabar : '#625c56') + box(860, y, 440, h, i === 2 ? cinnabar : '#625c56') +
      line(`M740 ${y + h / 2}H860`, i === 2 ? cinnabar : '#3d3834', 4)).join(''),
  '2026/pages-without-javascript':
    box(0, 0, WIDTH, HEIGHT, ink) + box(480, 90, 640, 720, paper) + box(560, 170, 420, 44, ink) +
    times(9, (i) => box(560, 270 + i * 52, i % 4 === 3 ? 260 : 480 - ((i * 29) % 40), 14, ash)).join('') +
    dot(1010, 740, 26, cinnabar) + dot(940, 740, 26, cinnabar),
  '2026/how-the-page-is-set':
    box(0, 0, 800, HEIGHT, paper) + box(800, 0, 800, HEIGHT, ink) +
    line('M0 640H1600M0 250H1600', ash, 2) +
    `<text x="400" y="640" font-size="520" text-anchor="middle" font-family="Noto Serif, Charter, serif" font-weight="700" fill="${ink}">a</text>` +
    `<text x="1200" y="628" font-size="440" text-anchor="middle" font-family="Noto Serif CJK SC, Songti SC, serif" font-weight="700" fill="${paper}">永</text>` +
    box(0, 640, 800, 6, cinnabar) + box(800, 640, 800, 6, cinnabar),
  '2026/at-the-front-door':
    box(0, 0, WIDTH, HEIGHT, '#3d3834') + box(440, 90, 720, 810, ink) +
    `<path d="M470 120H780V900H470Z" fill="${cinnabar}"/><path d="M1130 120H870L900 160V860L870 900H1130Z" fill="${cinnabar}"/>` +
    box(780, 120, 90, 780, paper) + dot(735, 520, 20, paper) + dot(945, 520, 20, paper) +
    box(300, 150, 80, 620, cinnabar) + box(1220, 150, 80, 620, cinnabar),
  '2026/dates-in-two-languages':
    box(0, 0, WIDTH, HEIGHT, cinnabar) + dot(800, 450, 120, paper) +
    times(24, (i) => {
      const angle = (i * Math.PI) / 12;
      const reach = i % 6 === 0 ? 350 : 290;
      const at = (/** @type {number} */ r) => `${(800 + r * Math.cos(angle)).toFixed(1)} ${(450 + r * Math.sin(angle)).toFixed(1)}`;
      return line(`M${at(180)}L${at(reach)}`, paper, i % 6 === 0 ? 14 : 8);
    }).join(''),
  '2026/pictures-in-a-story':
    box(0, 0, WIDTH, HEIGHT, shade) + box(450, 130, 700, 520, '#fcfbf9') + box(490, 170, 620, 440, ink) +
    dot(960, 300, 70, cinnabar) + `<path d="M490 610L690 370L830 520L910 440L1110 610Z" fill="${ash}"/>` +
    box(490, 690, 440, 16, ash) + box(490, 730, 280, 16, ash),
  '2026/translate-an-article':
    box(0, 0, WIDTH, HEIGHT, ink) + page(300, true, paper) + page(860, false, paper) +
    line('M740 450H856M826 424L856 450L826 476', cinnabar, 10),
  '2026/the-sample-story':
    box(0, 0, WIDTH, HEIGHT, cinnabar) +
    times(4, (i) => line(`M420 ${220 + i * 150}l34 36l66 -80`, paper, 16) + box(600, 205 + i * 150, 620 - ((i * 130) % 300), 26, paper)).join(''),
  '2026/two-headlines':
    box(0, 0, WIDTH, HEIGHT, paper) +
    box(200, 190, 1200, 90, ink) + box(200, 310, 760, 90, ink) + box(200, 440, 1200, 6, cinnabar) +
    times(10, (i) => box(200 + i * 122, 500, 92, 92, ink)).join('') + times(6, (i) => box(200 + i * 122, 622, 92, 92, ink)).join(''),
};

const browser = await chromium.launch({ executablePath, args });
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  for (const [folder, shapes] of Object.entries(covers)) {
    await tab.setContent(`<body style="margin:0"><svg width="${WIDTH}" height="${HEIGHT}">${shapes}</svg>`);
    await tab.screenshot({ path: path.join(root, 'content', 'articles', folder, 'cover.png') });
  }
} finally {
  await browser.close();
}
