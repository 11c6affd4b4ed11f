import { isJson } from "../../openapi/media-type.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

/** Every JSON body has a schema. */
export const jsonSchema: HouseRule = (root, report) => {
	for (const { kind, name, value, pointer } of elementsOf(root)) {
		if (kind === "mediaType" && isJson(name) && value.schema === undefined)
			report(pointer, `${name} has no schema; without one every body passes`);
	}
};
