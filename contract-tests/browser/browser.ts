import { type Browser, chromium } from "playwright-core";
import { test as anywhere, inject } from "vitest";

const address = inject("chromium");

/** Skipped where there is no Chromium; `npm test` then says so once. */
export const test = anywhere.skipIf(address === "");

/** The browser that all test files share. To close it closes the pages of this connection. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(address);
