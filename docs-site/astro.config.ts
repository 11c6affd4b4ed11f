import { readFileSync } from "node:fs";
import { join } from "node:path";
import starlight from "@astrojs/starlight";
import type { StarlightPlugin } from "@astrojs/starlight/types";
import { defineConfig } from "astro/config";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { contractsRoot, nameOf } from "./contracts-root.ts";
import { notFoundPages } from "./not-found.ts";
import { addressOf } from "./src/address.ts";
import { type Language, languages } from "./src/language.ts";
import { thirdPartyLicensesOfSite } from "./third-party-licenses.ts";

interface Locale {
	label: string;
	tag: string;
	/** What Starlight does not say in this language. */
	starlight?: Record<string, string>;
	pages: { name: string; topic: string };
}

const repository = join(import.meta.dirname, "..");
const root = contractsRoot(process.env.CONSOLE_CONTRACTS_ROOT ?? repository, languages);
const locales = root.languages.map((language): [Language, Locale] => [
	language,
	JSON.parse(readFileSync(join(import.meta.dirname, `locales/${language}.json`), "utf8")),
]);

// English comes first.
const [[, words]] = locales as [[Language, Locale]];

const translations: StarlightPlugin = {
	name: "translations",
	hooks: {
		"i18n:setup": ({ injectTranslations }) =>
			injectTranslations(Object.fromEntries(locales.map(([, { tag, starlight = {} }]) => [tag, starlight]))),
		"config:setup": () => {},
	},
};

export default defineConfig({
	root: import.meta.dirname,
	outDir: join(import.meta.dirname, "dist"),
	cacheDir: join(import.meta.dirname, ".astro/cache"),
	vite: {
		cacheDir: join(import.meta.dirname, ".astro/vite"),
		resolve: { alias: { "@contracts": root.folder } },
		// Pages are made beside the contracts, where another version of a package may be the nearest.
		...(!root.isOwn && { environments: { prerender: { resolve: { noExternal: true } } } }),
	},
	trailingSlash: "always",
	server: { host: "127.0.0.1", port: 4000 },
	devToolbar: { enabled: false },
	integrations: [
		starlight({
			title: root.isOwn ? words.pages.name : nameOf(root, words.pages.topic),
			defaultLocale: "root",
			locales: Object.fromEntries(
				locales.map(([language, { label, tag }]) => [language === "en" ? "root" : language, { label, lang: tag }]),
			),
			disable404Route: true,
			customCss: ["./src/styles.css"],
			components: { PageTitle: "./src/components/PageTitle.astro", Search: "./src/components/Search.astro" },
			plugins: [translations],
			pagination: false,
			credits: false,
		}),
		contentSecurityPolicy(),
		notFoundPages(root.languages.map((language) => addressOf(language, ""))),
		thirdPartyLicensesOfSite(),
	],
});
