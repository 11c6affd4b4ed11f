import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../contract-tests/chromium.ts";
import { Misuse } from "../src/misuse.ts";
import { startMock } from "../src/mock/server.ts";
import { command } from "./declaration.ts";
import { portalPage } from "./picture/portal-page.ts";
import { screenSample } from "./picture/screen-sample.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

const size = { width: 1280, height: 480 };

export const picture = command({
	name: "picture",
	summary: "Draws README's picture of a screen, with the code in README that opens it.",
	positionals: {},
	options: {},
	exits: { 0: "docs-site/screen-light.png and docs-site/screen-dark.png are written", 2: "README has no such code" },
	async run(_, { stdout }) {
		const sample = screenSample(readFileSync(join(repository, "README.md"), "utf8"));
		if (sample === undefined) throw new Misuse("README.md has no TypeScript with frame.src; write it");
		const mock = await startMock({ port: 0, host: "127.0.0.1", contracts: join(repository, "generated"), log: () => undefined });
		const page = portalPage(sample, await linkOf(sample, mock.url));
		const portal = createServer((_, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page));
		await new Promise<void>((resolve) => void portal.listen(0, "127.0.0.1", resolve));
		const browser = await launchChromium();
		for (const colorScheme of ["light", "dark"] as const) {
			const tab = await browser.newPage({ viewport: size, colorScheme });
			await tab.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`);
			await tab.frameLocator("iframe").locator('html[data-state="connected"]').waitFor();
			await tab.waitForTimeout(1_000);
			await tab.screenshot({ path: join(repository, `docs-site/screen-${colorScheme}.png`) });
		}
		await browser.close();
		portal.close();
		mock.close();
		stdout.write("Wrote docs-site/screen-light.png and docs-site/screen-dark.png.\n");
		return 0;
	},
});

/** The link that the code opens, which it is run for: with the client of the repository, against this mock. */
async function linkOf(sample: string, url: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "picture-"));
	const sourceOf = (name: string) =>
		pathToFileURL(join(repository, name === "" ? "src/client/index.ts" : `generated${name}/client.ts`)).href;
	const code = sample
		.replaceAll(/"console-contracts([^"]*)"/g, (_, name) => `"${sourceOf(name)}"`)
		.replace(/http:\/\/127\.0\.0\.1:\d+/, url);
	try {
		const file = join(folder, "sample.ts");
		writeFileSync(file, `export const frame = { src: "" };\n${code}`);
		const { frame }: { frame: { src: string } } = await import(pathToFileURL(file).href);
		return frame.src;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

if (import.meta.main) await program(picture);
