import { readFileSync } from "node:fs";
import { isObject } from "../openapi/json-pointer.ts";
import { root } from "../package-root.ts";

/** The address of the docs site, with a slash at its end: what the user gives, or else the `homepage` of the package. */
export function docsAddress(given: URL | undefined): string | undefined {
	return addressOf(given ?? homepageIn(JSON.parse(readFileSync(new URL("package.json", root), "utf8"))));
}

/** A `homepage` with a fragment is a README on its host, and no site. */
export function homepageIn(manifest: unknown): URL | undefined {
	const homepage = isObject(manifest) ? manifest.homepage : undefined;
	const url = typeof homepage === "string" && URL.canParse(homepage) ? new URL(homepage) : undefined;
	return url !== undefined && /^https?:$/.test(url.protocol) && url.hash === "" && url.search === "" ? url : undefined;
}

const addressOf = (url: URL | undefined) => (url === undefined || url.href.endsWith("/") ? url?.href : `${url.href}/`);
