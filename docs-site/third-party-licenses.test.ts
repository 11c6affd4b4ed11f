import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { thirdPartyLicensesOfSite } from "./third-party-licenses.ts";

interface Collector {
	generateBundle(this: { environment: { name: string }; getModuleIds(): string[] }, options: unknown, bundle: object): void;
}

let site: string;
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(site, { recursive: true }));

const modules = join(import.meta.dirname, "../node_modules");

/** The packages that a build names, whose environments have bundled these modules. */
function built(environments: Record<string, { known?: string[]; rendered?: string[] }>): string[] {
	const { hooks } = thirdPartyLicensesOfSite();
	const collectors: Collector[] = [];
	const updateConfig = ({ vite }: { vite: { plugins: Collector[] } }) => collectors.push(...vite.plugins);
	Reflect.apply(hooks["astro:config:setup"] ?? fail, undefined, [{ updateConfig }]);
	for (const [name, { known = [], rendered = [] }] of Object.entries(environments))
		for (const { generateBundle } of collectors) {
			const context = { environment: { name }, getModuleIds: () => known.map((id) => join(modules, id)) };
			const chunk = Object.fromEntries(rendered.map((id) => [join(modules, id), { renderedLength: 1 }]));
			generateBundle.call(context, {}, { "page.js": { type: "chunk", modules: chunk } });
		}
	Reflect.apply(hooks["astro:build:done"] ?? fail, undefined, [{ dir: pathToFileURL(`${site}/`) }]);
	const text = readFileSync(join(site, "THIRD-PARTY-LICENSES.txt"), "utf8");
	return [...text.matchAll(/^=+\n(\S+) .*\n=+$/gm)].map(([, name = ""]) => name);
}

const fail = () => expect.unreachable();
const always = [
	"@expressive-code/core",
	"@expressive-code/plugin-frames",
	"@expressive-code/plugin-shiki",
	"@expressive-code/plugin-text-markers",
];

test("what writes into the site beside the bundler is always named", () => {
	expect(built({})).toEqual([...always, "pagefind"]);
});

test("a package in the scripts is named", () => {
	expect(built({ client: { known: ["yaml/index.js"], rendered: ["ajv/lib.js"] } })).toEqual([...always, "ajv", "pagefind"]);
});

test("of what makes the pages only components and styles are named, because only they are in them", () => {
	const known = ["astro/components/Image.astro", "@astrojs/starlight/style/props.css?url", "yaml/index.js"];
	expect(built({ prerender: { known, rendered: ["ajv/lib.js"] } })).toEqual(["@astrojs/starlight", ...always, "astro", "pagefind"]);
});
