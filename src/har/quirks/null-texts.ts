import { inBodies, inMessages, type Members, type Quirk } from "./quirk.ts";

/** A text or a request's body is null. HAR leaves out what was not recorded. */
export const nullTexts: Quirk = {
	name: "null-texts",
	exporters: "Programs that write every member of their own objects, such as those in Java, C# and Go",
	mend: (entry) => inBodies(inMessages(entry, without("postData")), without("text", "params", "comment")),
};

const without =
	(...names: string[]) =>
	(holder: Members): Members => {
		const nulls = names.filter((name) => holder[name] === null);
		if (nulls.length === 0) return holder;
		return Object.fromEntries(Object.entries(holder).filter(([name]) => !nulls.includes(name)));
	};
