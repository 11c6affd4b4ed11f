import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { need, type Requirement } from "./requirements.ts";

/** The headless shell draws no window, which saves much processor time. */
const usual = [
	"/usr/bin/chromium-headless-shell",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of Chromium: the one that CHROMIUM names, else an installed one, else Debian's, which is then installed. */
export function findChromium(named = process.env.CHROMIUM): Promise<Requirement<string>> {
	const find = () => (named === undefined ? usual : [named]).find((path) => existsSync(path));
	return named === undefined
		? need("Chromium", find, {
				packages: ["chromium-headless-shell"],
				advice: "install it, and name it in CHROMIUM if it is not in /usr/bin",
			})
		: need("Chromium", find, { advice: `CHROMIUM names ${named}, where nothing is` });
}

/** Options that keep it from sending requests of its own. */
const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const launchOptions = { args: ["--no-sandbox", "--disable-gpu", ...quiet] };

export async function launchChromium(): Promise<Browser> {
	const path = await findChromium();
	if ("missing" in path) throw new Error(path.missing);
	return chromium.launch({ ...launchOptions, executablePath: path.found });
}
