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
		if (!names.some((name) => holder[name] === null)) return holder;
		return Object.fromEntries(Object.entries(holder).filter(([name, value]) => value !== null || !names.includes(name)));
	};
