import { below, isObject } from "../../openapi/document.ts";
import { mutator } from "../mutator.ts";

/** Renames a member, in `required` too. */
export const name = mutator({ "rename property": "tightening" }, function* (schema) {
	const { properties, required } = schema;
	for (const member of Object.keys(isObject(properties) ? properties : {})) {
		const renamed = (each: string) => (each === member ? renamedTo(member) : each);
		yield {
			operator: "rename property",
			place: below("/properties", member),
			detail: renamedTo(member),
			schema: {
				...schema,
				properties: Object.fromEntries(Object.entries(properties ?? {}).map(([each, value]) => [renamed(each), value])),
				...(Array.isArray(required) ? { required: required.map((each) => renamed(String(each))) } : {}),
			},
			killer: { below: below("", member), value: "a value" },
		};
	}
});

/** A name that no server sends. */
export const renamedTo = (before: string) => `${before}Renamed`;
