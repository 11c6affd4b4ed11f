import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { alone } from "./alone.ts";

const known = [
	process.env.CHROMIUM,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that is there, or Debian's, installed. It asks nobody outside for anything. */
export async function launchChromium(): Promise<Browser> {
	const executablePath = await alone("chromium", async () => findChromium() ?? installChromium());
	const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
	return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

const findChromium = () => known.find((path) => path !== undefined && existsSync(path));

function installChromium(): string {
	try {
		const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
		execFileSync("apt-get", ["update"], options);
		execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
	} catch (cause) {
		throw new Error("no Chromium, and Debian's cannot be installed: install one, and name it in CHROMIUM if it is not in /usr/bin", {
			cause,
		});
	}
	return "/usr/bin/chromium";
}
