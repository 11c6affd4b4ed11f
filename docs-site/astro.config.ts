import { join } from "node:path";
import starlight from "@astrojs/starlight";
import type { StarlightPlugin } from "@astrojs/starlight/types";
import { defineConfig } from "astro/config";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { thirdPartyLicensesOfSite } from "./third-party-licenses.ts";

/** What Starlight does not say in Chinese yet. */
const chinese: StarlightPlugin = {
	name: "chinese",
	hooks: {
		"i18n:setup": ({ injectTranslations }) =>
			injectTranslations({
				"zh-CN": {
					"heading.anchorLabel": "“{{title}}”一节",
					"pagefind.clear_search": "清除",
					"pagefind.load_more": "加载更多结果",
					"pagefind.search_label": "站内搜索",
					"pagefind.zero_results": "未找到“[SEARCH_TERM]”的相关结果",
					"pagefind.one_result": "找到 [COUNT] 个“[SEARCH_TERM]”的相关结果",
					"pagefind.many_results": "找到 [COUNT] 个“[SEARCH_TERM]”的相关结果",
					"pagefind.alt_search": "未找到“[SEARCH_TERM]”的相关结果，改为显示“[DIFFERENT_TERM]”的结果",
					"pagefind.search_suggestion": "未找到“[SEARCH_TERM]”的相关结果，可以试试：",
					"pagefind.searching": "正在搜索“[SEARCH_TERM]”……",
				},
			}),
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
		thirdPartyLicensesOfSite(),
	],
});
