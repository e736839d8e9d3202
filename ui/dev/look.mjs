// Walks through the screens in a headless browser, runs axe on each and leaves a picture of each.
// node dev/look.mjs [folder] [filter]; needs a chromium (CHROMIUM, default /usr/bin/chromium).
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const out = process.argv[2] ?? 'dist-look';
const filter = process.argv[3] ?? '';
mkdirSync(out, { recursive: true });

const SIZES = {
  land: { width: 1920, height: 1080, font: 34, target: 72 },
  port: { width: 1080, height: 1920, font: 34, target: 72 },
  small: { width: 1366, height: 768, font: 25, target: 52 },
};
const RUNS = [
  { size: 'land', lang: 'az' }, { size: 'land', lang: 'ru', aid: 'contrast' }, { size: 'land', lang: 'en', aid: 'text-size' },
  { size: 'land', lang: 'en', aid: 'lower' }, { size: 'port', lang: 'ru' }, { size: 'port', lang: 'en', aid: 'text-size' },
  { size: 'port', lang: 'az', aid: 'lower' }, { size: 'small', lang: 'ru' }, { size: 'small', lang: 'en', aid: 'text-size' },
];

const server = await createServer({ server: { port: 5199, fs: { allow: ['..'] }, hmr: false, watch: null }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const ZONE = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
let problems = 0;

async function open(size, search) {
  const { width, height, font, target } = SIZES[size];
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => { problems += 1; console.log('error', error.message); });
  page.on('console', (line) => { if (line.type() === 'error' || line.type() === 'warning') console.log('console', line.text()); });
  await page.goto(`http://localhost:5199/dev/index.html?font=${font}&target=${target}&${search}`);
  await page.waitForSelector('[data-screen]');
  return page;
}

async function shot(page, name) {
  await page.waitForTimeout(120);
  await page.screenshot({ path: `${out}/${name}.png` });
  await page.addScriptTag({ path: axePath });
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } } });
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? n.all[0]?.message ?? ''}`).join(' | ')}`);
  });
  const wide = await page.evaluate(() => [...document.querySelectorAll('main, .scroll, .actions, .tools, .keyboard, .case, .side, .head')].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.className));
  const cut = await page.evaluate(() => [...document.querySelectorAll('.attention span, .tile, .button, .tool')].filter((e) => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent));
  for (const line of [...found, ...wide.map((name) => `overflows sideways: ${name}`), ...cut.map((words) => `cut off: ${words}`)]) {
    problems += 1;
    console.log(name, line);
  }
}

const act = (page, name) => page.click(`main [data-action="${name}"]`);
const tool = (page, name) => page.click(`.tools [data-action="${name}"]`);

async function kiosk({ size, lang, aid }) {
  const tag = [size, lang, aid].filter(Boolean).join('-');
  if (!tag.includes(filter)) return;
  const page = await open(size, 'resume&attention');
  if (!aid) await shot(page, `${tag}-00-attract`);
  await page.click(`main [data-action="lang-${lang}"]`);
  if (aid) await tool(page, aid);
  await shot(page, `${tag}-01-home`);
  await act(page, 'open-service');
  for (const [part, value] of [['day', '22'], ['month', '11'], ['year', '2026']]) await page.fill(`[data-part="${part}"]`, value);
  await shot(page, `${tag}-02-service`);
  await page.click('h1');
  await act(page, 'start');
  await shot(page, `${tag}-03-passport`);
  await act(page, 'type-instead');
  await page.waitForTimeout(60);
  await shot(page, `${tag}-04-typed`);
  await page.keyboard.type('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<');
  await act(page, 'read-mrz');
  await page.waitForSelector('.read');
  await shot(page, `${tag}-05-read`);
  await act(page, 'confirm-check');
  await act(page, 'continue');
  await page.waitForSelector('[data-page="name"]');
  await page.click('#f-surname');
  await shot(page, `${tag}-06-name`);
  await act(page, 'continue');
  await page.waitForSelector('[data-page="birth"]');
  await act(page, 'continue');
  await page.waitForSelector('[data-page="document"]');
  await act(page, 'continue');
  await page.waitForSelector('[data-summary]');
  await shot(page, `${tag}-07-errors`);
  await page.fill('#f-document_number', 'l898902c3');
  for (const id of ['issuing_state', 'citizenship']) {
    await page.fill(`#f-${id}`, 'A');
    await page.click(`[data-field="${id}"] [data-value="AUT"]`);
  }
  for (const [part, value] of [['day', '15'], ['month', '4'], ['year', '2032']]) await page.fill(`[data-field="document_expiry"] [data-part="${part}"]`, value);
  await act(page, 'continue');
  await page.waitForSelector('[data-page="arrival"]');
  for (const [part, value] of [['day', '22'], ['month', '11'], ['year', '2026']]) await page.fill(`[data-part="${part}"]`, value);
  await shot(page, `${tag}-08-date`);
  await act(page, 'continue');
  await page.waitForSelector('[data-page="country_from"]');
  await shot(page, `${tag}-09-lookup`);
  await page.click('[data-search]');
  await page.keyboard.type({ az: 't', en: 'ger', ru: 'г' }[lang]);
  await shot(page, `${tag}-10-lookup-typed`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await act(page, 'continue');
  await page.waitForSelector('[data-page="purpose"]');
  await shot(page, `${tag}-11-choice`);
  await page.click('[data-value="study"]');
  await act(page, 'continue');
  await page.waitForSelector('[data-page="street"]');
  await page.click('#f-street');
  await page.locator('[data-key]').nth(3).click();
  await shot(page, `${tag}-12-street`);
  await page.fill('#f-street', 'Nizami küçəsi');
  await page.click('#f-street');
  await page.keyboard.type(ZONE);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
  const street = await page.inputValue('#f-street');
  if (street !== 'Nizami küçəsi' || !(await page.$('[data-page="street"]'))) {
    problems += 1;
    console.log(tag, `a burst landed in the field: ${street}`);
  }
  await page.fill('#f-building', '5');
  await act(page, 'continue');
  await page.waitForSelector('[data-page="phone"]');
  await page.click('#f-phone');
  await shot(page, `${tag}-13-phone`);
  await page.fill('#f-phone', '+994501234567');
  await page.click('#f-email');
  await shot(page, `${tag}-14-email`);
  await act(page, 'continue');
  await page.waitForSelector('[data-page="copies"]');
  await act(page, 'capture');
  await page.waitForSelector('.copy img');
  await shot(page, `${tag}-15-copies`);
  await page.click('[data-field="copy_entry_page"] [data-action="show-at-counter"]');
  await act(page, 'continue');
  await page.waitForSelector('[data-screen="review"]');
  await shot(page, `${tag}-16-review`);
  await act(page, 'submit');
  await page.waitForSelector('#declare-error');
  await shot(page, `${tag}-17-declare`);
  await act(page, 'declare');
  await act(page, 'submit');
  await page.waitForSelector('[data-screen="done"]');
  await shot(page, `${tag}-18-done`);
  await tool(page, 'help');
  await shot(page, `${tag}-19-help`);
  await page.click('[data-action="close-help"]');
  await act(page, 'finish');
  await page.waitForSelector('[data-screen="attract"]');
  await page.close();
}

async function others(size, lang) {
  const tag = `${size}-${lang}-x`;
  if (!tag.includes(filter)) return;
  let page = await open(size, `lang=${lang}&idle=1`);
  await page.click(`main [data-action="lang-${lang}"]`);
  await page.waitForSelector('[data-timeout]', { timeout: 5000 });
  await shot(page, `${tag}-timeout`);
  await page.close();
  page = await open(size, `lang=${lang}`);
  await page.click(`main [data-action="lang-${lang}"]`);
  await shot(page, `${tag}-home`);
  await page.close();
  page = await open(size, `lang=${lang}&services=6`);
  await page.click(`main [data-action="lang-${lang}"]`);
  await page.click('[data-search]');
  await shot(page, `${tag}-search`);
  await page.close();
}

async function counter(lang, width, height) {
  const tag = `counter-${lang}-${width}`;
  if (!tag.includes(filter)) return;
  SIZES.desk = { width, height, font: 15, target: 24 };
  const page = await open('desk', `face=counter&lang=${lang}`);
  await shot(page, `${tag}-0-sign-in`);
  await page.fill('#login', 'leyla');
  await page.fill('#password', 'x');
  await page.click('[data-action="sign-in"]');
  await page.waitForSelector('[data-screen="counter"]');
  await shot(page, `${tag}-1-blank`);
  await page.click('[data-case]');
  await page.waitForSelector('.case-section');
  await shot(page, `${tag}-2-case`);
  await page.fill('#f-surname', 'ERIKSON');
  await page.click('#f-citizenship');
  await shot(page, `${tag}-3-staged`);
  await page.fill('#f-surname', '');
  await page.waitForSelector('#f-surname[aria-invalid="true"][aria-describedby~="f-surname-error"]');
  await shot(page, `${tag}-3-wrong`);
  await page.fill('#f-surname', 'ERIKSON');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F7');
  await page.waitForSelector('.staged', { state: 'detached' });
  await page.keyboard.press('F6');
  await page.waitForSelector('[data-compared="true"]');
  await page.keyboard.press('Shift+F8');
  await page.waitForSelector('.reasons');
  await shot(page, `${tag}-4-reasons`);
  await page.click('.reason');
  await page.click('[data-action="decide"]');
  await page.waitForSelector('main[data-state="returned_incomplete"]');
  await page.click('[data-action="open-copy"]');
  await shot(page, `${tag}-5-copy`);
  await page.keyboard.press('F11');
  await page.waitForSelector('[data-outbox]');
  await shot(page, `${tag}-6-outbox`);
  await page.close();
}

for (const run of RUNS) await kiosk(run);
await others('land', 'az');
await others('port', 'ru');
await counter('az', 1366, 768);
await counter('ru', 1366, 768);
await counter('en', 1920, 1080);
if ('setup'.includes(filter)) {
  const page = await open('small', 'face=setup&lang=en');
  await shot(page, 'setup');
}
await browser.close();
await server.close();
console.log(problems === 0 ? 'nothing found' : `${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
