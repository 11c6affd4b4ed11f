import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { need, type Requirement } from "./requirements.ts";

/** The shell draws no window, which spares the processor much. */
const usual = [
	"/usr/bin/chromium-headless-shell",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of the Chromium that CHROMIUM names, or else of one that is there, or of Debian's, installed. */
export function findChromium(named = process.env.CHROMIUM): Promise<Requirement<string>> {
	const find = () => (named === undefined ? usual : [named]).find((path) => existsSync(path));
	return named === undefined
		? need("Chromium", find, {
				packages: ["chromium-headless-shell"],
				advice: "install it, and name it in CHROMIUM if it is not in /usr/bin",
			})
		: need("Chromium", find, { advice: `CHROMIUM names ${named}, where nothing is` });
}

/** It asks nobody outside for anything. */
const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const launchOptions = { args: ["--no-sandbox", "--disable-gpu", ...quiet] };

export async function launchChromium(): Promise<Browser> {
	const path = await findChromium();
	if ("missing" in path) throw new Error(path.missing);
	return chromium.launch({ ...launchOptions, executablePath: path.found });
}
