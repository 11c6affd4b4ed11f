import { join } from "node:path";
import starlight from "@astrojs/starlight";
import type { StarlightPlugin } from "@astrojs/starlight/types";
import { defineConfig } from "astro/config";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** What Starlight does not say in Chinese yet. */
const chinese: StarlightPlugin = {
	name: "chinese",
	hooks: {
		"i18n:setup": ({ injectTranslations }) => injectTranslations({ "zh-CN": { "heading.anchorLabel": "“{{title}}”一节" } }),
		"config:setup": () => {},
	},
};

export default defineConfig({
	root: import.meta.dirname,
	outDir: join(import.meta.dirname, "dist"),
	cacheDir: join(import.meta.dirname, ".astro/cache"),
	vite: { cacheDir: join(import.meta.dirname, ".astro/vite") },
	trailingSlash: "always",
	server: { host: "127.0.0.1", port: 4000 },
	devToolbar: { enabled: false },
	integrations: [
		starlight({
			title: "Console Contracts",
			defaultLocale: "root",
			locales: { root: { label: "English", lang: "en" }, zh: { label: "简体中文", lang: "zh-CN" } },
			disable404Route: true,
			customCss: ["./src/styles.css"],
			components: { Search: "./src/components/Search.astro" },
			plugins: [chinese],
			pagination: false,
			credits: false,
		}),
		contentSecurityPolicy(),
	],
});
