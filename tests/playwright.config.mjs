// `cargo xtask test e2e` serves the site and runs this, each browser a project.
import { defineConfig } from '@playwright/test';
import { notRun, filesOf } from './e2e/engines.mjs';

export default defineConfig({
  testDir: 'e2e',
  // What a failed test leaves: its trace, or a picture and the page as HTML.
  outputDir: 'artefacts/failed',
  forbidOnly: true,
  // Two of one engine at once are what two cores can run; Firefox mostly waits.
  workers: 4,
  // What failed is run once more, for its trace: see report.mjs for what then
  // counts. A trace of every test would take two thirds of the time.
  retries: 1,
  // Long enough for a busy machine: what is waited for has a patience of its own.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./e2e/report.mjs']],
  // Without a film: each step has its page.
  use: { trace: { mode: 'on-first-retry', screenshots: false }, actionTimeout: 45_000, navigationTimeout: 45_000 },
  projects: [
    {
      name: 'chromium',
      workers: 2,
      testMatch: filesOf('chromium'),
      use: {
        browserName: 'chromium',
        launchOptions: {
          // Tests of a profile on disk start the whole browser by themselves.
          executablePath: process.env.CHROMIUM_SHELL ?? '/usr/bin/chromium-headless-shell',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      name: 'firefox',
      workers: 2,
      testMatch: filesOf('firefox'),
      grepInvert: notRun('firefox'),
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
          // What lies below the window is not clicked: it holds every page of the tests.
          env: { ...process.env, MOZ_HEADLESS_WIDTH: '2000', MOZ_HEADLESS_HEIGHT: '1600' },
          // A click goes to what lies there, be it in a frame of another origin.
          firefoxUserPrefs: {
            'remote.events.async.mouse.enabled': true,
            'remote.events.async.wheel.enabled': true,
            // Its driver never hears of a page that comes back from memory.
            'browser.sessionhistory.max_total_viewers': 0,
          },
        },
      },
    },
    {
      name: 'webkit',
      workers: 2,
      testMatch: filesOf('webkit'),
      grepInvert: notRun('webkit'),
      use: { browserName: 'webkit', trace: 'off' },
    },
  ],
});
