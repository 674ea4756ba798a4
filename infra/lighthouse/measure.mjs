// node measure.mjs URL: opens sign-in, home and the live room of the demo community with Lighthouse, three times each, as a
// phone that is four times slower than this machine, and prints one JSON line a page with the medians. Then it taps through
// the room and prints how long the slowest answer to a tap took. Ends with 1 when accessibility or best practices are not
// whole: those are no matter of a machine's mood. Times are printed and never judged.
import puppeteer from 'puppeteer-core';
import lighthouse from 'lighthouse';

const [url] = process.argv.slice(2);
const runs = 3;
const chromium = process.env.PEERCIRCLES_CHROMIUM ?? '/usr/bin/chromium';
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const args = [...quiet, '--disable-component-update', '--disable-sync'];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const tell = (line) => console.log(JSON.stringify(line));

async function signIn(who) {
  const answer = await fetch(`${url}/api/account/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-PeerCircles': '1', Origin: url },
    body: JSON.stringify({
      email: `${who}@demo.peercircles.example`,
      passphrase: 'lemons on the third stair',
      ownDevice: false,
    }),
  });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}.`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
}

async function liveRoom(cookies) {
  const answer = await fetch(`${url}/api/circles/mine`, { headers: { Cookie: cookies.join('; ') } });
  const live = (await answer.json()).find((circle) => circle.live);
  return `/circles/${live.id}`;
}

async function asWhoever(cookies, look) {
  const browser = await puppeteer.launch({ executablePath: chromium, args, headless: true });
  try {
    await browser.setCookie(
      ...cookies.map((cookie) => {
        const [name, ...value] = cookie.split('=');
        return { name, value: value.join('='), domain: new URL(url).hostname, path: '/', httpOnly: true };
      }),
    );
    return await look(browser);
  } finally {
    await browser.close();
  }
}

async function page(name, path, cookies) {
  const seen = [];
  for (let run = 0; run < runs; run++) {
    const { lhr } = await asWhoever(cookies, (browser) =>
      lighthouse(url + path, {
        port: Number(new URL(browser.wsEndpoint()).port),
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility', 'best-practices'],
        disableStorageReset: true,
      }),
    );
    seen.push(lhr);
  }
  const score = (category) => median(seen.map((lhr) => Math.round((lhr.categories[category].score ?? 0) * 100)));
  const time = (audit) => Math.round(median(seen.map((lhr) => lhr.audits[audit].numericValue ?? 0)));
  const figures = {
    lighthouse: name,
    runs,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    lcpMs: time('largest-contentful-paint'),
    tbtMs: time('total-blocking-time'),
    cls: Number(median(seen.map((lhr) => lhr.audits['cumulative-layout-shift'].numericValue ?? 0)).toFixed(3)),
  };
  tell(figures);
  const judged = ['accessibility', 'best-practices'].flatMap((category) =>
    seen[0].categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && seen[0].audits[id].score === 0),
  );
  for (const { id } of judged) console.log(`${name}: ${id}: ${seen[0].audits[id].title}`);
  return figures.accessibility === 100 && figures.bestPractices === 100;
}

/** Taps what a member taps, at four times the machine's slowness; the browser itself measures each until its next frame. */
async function taps(path, cookies) {
  await asWhoever(cookies, async (browser) => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
    await tab.evaluateOnNewDocument(() => {
      window.answers = new Map();
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries())
          if (interactionId) window.answers.set(interactionId, Math.max(duration, window.answers.get(interactionId) ?? 0));
      }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    });
    await tab.goto(url + path, { waitUntil: 'networkidle0' });
    await tab.emulateCPUThrottling(4);
    for (const button of (await tab.$$('article button[aria-haspopup]')).slice(-4)) {
      await button.tap();
      await new Promise((done) => setTimeout(done, 400));
      await tab.keyboard.press('Escape');
      await new Promise((done) => setTimeout(done, 400));
    }
    await tab.tap('textarea');
    await tab.keyboard.type('A quiet evening here.', { delay: 30 });
    await new Promise((done) => setTimeout(done, 600));
    const answers = await tab.evaluate(() => Array.from(window.answers.values()));
    tell({ taps: answers.length, slowestMs: Math.max(0, ...answers), medianMs: median(answers) ?? 0 });
  });
}

const cookies = await signIn('amara');
const room = await liveRoom(cookies);
const whole = [];
whole.push(await page('sign-in', '/sign-in', []));
whole.push(await page('home', '/', cookies));
whole.push(await page('room', room, cookies));
await taps(room, cookies);
process.exit(whole.every(Boolean) ? 0 : 1);
