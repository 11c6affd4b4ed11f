import { inBodies, type Quirk } from "./quirk.ts";

/** `encoding` is `gzip`, `base64` in another letter case, empty or null. HAR only knows `base64`: http://www.softwareishard.com/blog/har-12-spec/#content */
export const encodingNames: Quirk = {
	name: "encoding-names",
	exporters: "Proxies that write down the Content-Encoding (gzip) of what they keep in base64, and programs that leave the name empty",
	mend: (entry) =>
		inBodies(entry, (body) => {
			const { encoding, ...rest } = body;
			if (encoding === "" || encoding === null) return rest;
			return encoding !== "base64" && typeof encoding === "string" && /^(base64|gzip)$/i.test(encoding)
				? { ...body, encoding: "base64" }
				: body;
		}),
};
